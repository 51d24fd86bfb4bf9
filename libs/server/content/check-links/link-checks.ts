import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { AddressRefused, AddressUnreachable, Outside } from '#server/platform/outside';

/** A link of a source, and what became of it. */
export type LinkCheck = {
  readonly link: string;
  /** The sources that have it. */
  readonly sources: readonly string[];
  readonly outcome: 'waiting' | 'works' | 'fails' | 'refused';
  readonly status: number | null;
  readonly checkedAt: Date | null;
  /** On how many days running it failed. */
  readonly failedDays: number;
};

/** So often a link is checked, in hours: once a day, and a little before the same hour. */
const everyHours = 23;
/** Failing on so many days running is more than a bad day. */
export const failingDays = 3;

/** The links of the editions that editors and respondents see. */
const links = `select distinct s.link from source s join edition e on e.id = s.edition_id
  where e.state in ('draft', 'published') and s.link is not null`;

const takeSql = `
  update link_check set taken_at = ? where link = (
    select link from link_check
    where taken_at is null or taken_at < ?::timestamptz - make_interval(hours => ?)
    order by taken_at nulls first limit 1 for update skip locked)
  returning link`;

const noteSql = `
  update link_check set checked_at = ?, status = ?, outcome = ?,
    failed_days = case when ? then
      case when failed_on = ?::date then failed_days else failed_days + 1 end else 0 end,
    failed_on = case when ? then ?::date end
  where link = ?`;

const listSql = `
  select c.link, c.outcome, c.status, c.checked_at as "checkedAt", c.failed_days as "failedDays",
    array(select distinct s.code from source s join edition e on e.id = s.edition_id
      where s.link = c.link and e.state in ('draft', 'published') order by 1) as sources
  from link_check c order by c.failed_days desc, c.link`;

type Result = { readonly outcome: 'works' | 'fails' | 'refused'; readonly status: number | null };

/** Checks the links of sources: one at a time, each once a day, and never an address of our own network. */
@Injectable()
export class LinkChecks {
  constructor(
    private readonly em: EntityManager,
    private readonly outside: Outside,
    private readonly clock: Clock,
  ) {}

  /** Every link with what became of it, those that fail longest first. */
  async list(): Promise<LinkCheck[]> {
    await this.collect();
    return this.em.fork().execute(listSql);
  }

  /** Checks the link that waited longest, if one is due. @returns whether there was one */
  async checkNext(): Promise<boolean> {
    await this.collect();
    const now = this.clock.now();
    const [taken] = await this.em.fork().execute<{ link: string }[]>(takeSql, [now, now, everyHours]);
    if (taken) await this.check(taken.link);
    return taken !== undefined;
  }

  /** Checks one link of the list now. */
  async check(link: string): Promise<void> {
    const { outcome, status } = await this.ask(link);
    const now = this.clock.now();
    const day = now.toISOString().slice(0, 10);
    const fails = outcome !== 'works';
    await this.em.fork().execute(noteSql, [now, status, outcome, fails, day, fails, day, link]);
  }

  /** Keeps a row for each link that there is, and for no other. */
  private async collect(): Promise<void> {
    const em = this.em.fork();
    await em.execute(`insert into link_check (link) ${links} on conflict (link) do nothing`);
    await em.execute(`delete from link_check where link not in (${links})`);
  }

  /** By HEAD; who does not answer that, or says no to it, is asked by GET. */
  private async ask(link: string): Promise<Result> {
    const head = await this.askBy('HEAD', link);
    return head.outcome === 'fails' ? this.askBy('GET', link) : head;
  }

  private async askBy(method: 'HEAD' | 'GET', link: string): Promise<Result> {
    try {
      const headers = {
        'user-agent': 'QuickScan link check',
        ...(method === 'GET' && { range: 'bytes=0-1023' }),
      };
      const { status } = await this.outside.ask(link, { method, headers });
      return { outcome: status < 400 ? 'works' : 'fails', status };
    } catch (error) {
      if (error instanceof AddressRefused) return { outcome: 'refused', status: null };
      if (error instanceof AddressUnreachable) return { outcome: 'fails', status: null };
      throw error;
    }
  }
}
