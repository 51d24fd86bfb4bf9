import { alike, allRules, decide } from '#domain/disclosure';
import { Random } from './random.mjs';

const functionGroups = ['policy', 'management', 'execution'];
const departments = ['0', '1'];
const months = 7;
/** What everybody sees, also who left. */
const isOpen = /^(all|function-group|size-class|province)/;

/**
 * A small world that lives for some months: people join, finish, finish again, mark, erase, move and leave; rounds close
 * with new attempts or those at hand, some split by department; benchmarks are refreshed. What the product's rules permit is published. An
 * organiser has four more accounts of her own, whom she invites and who fill in whenever it suits her.
 */
export class History {
  /** @param {number} seed @param {boolean} gate whether the publish gate is on */
  constructor(seed, gate) {
    this.random = new Random(seed);
    this.rules = gate ? allRules : { ...allRules, gate: false };
    this.people = [];
    /** @type {{ person: number, tenant: string | null, group: string, trace: readonly number[], unscored: string[], counts: boolean, inRound: boolean }[]} */
    this.attempts = [];
    /** What was published: of whom, and who sees it. */
    this.publications = [];
    this.history = [];
    this.withheld = 0;
    this.tenants = Array.from({ length: this.random.whole(3, 5) }, (_, index) => ({
      id: `t${index}`,
      province: this.random.pick(['north', 'south']),
      sizeClass: this.random.pick(['small', 'large']),
    }));
    this.organiser = this.join(this.tenants[0].id);
    this.own = Array.from({ length: 4 }, () => this.join(null));
  }

  play() {
    for (this.month = 0; this.month < months; this.month += 1) {
      this.live();
      for (let rounds = this.random.whole(0, 2); rounds > 0; rounds -= 1)
        this.closeRound(`${this.month}-${rounds}`);
      if (this.random.happens(0.9)) this.refresh();
    }
    return this;
  }

  live() {
    const { random } = this;
    const joining = this.month === 0 ? random.whole(10, 30) : random.whole(0, 8);
    for (let count = 0; count < joining; count += 1) {
      this.finish(this.join(random.happens(0.85) ? random.pick(this.tenants).id : null));
    }
    for (const person of this.people.filter(({ here }) => here)) this.change(person);
    for (const person of [this.organiser, ...this.own]) if (random.happens(0.3)) this.finish(person);
  }

  /** What may happen to somebody in a month. */
  change(person) {
    const { random } = this;
    if (random.happens(0.06)) this.finish(person);
    if (random.happens(0.02)) this.mark(person);
    if (random.happens(0.02) && person.tenant) {
      person.tenantsSeen.push(person.tenant);
      person.tenant = random.pick(this.tenants).id;
    }
    if (random.happens(0.03) && person !== this.organiser) this.erase(person);
  }

  join(tenant) {
    const person = {
      number: this.people.length,
      tenant,
      here: true,
      group: this.random.pick(functionGroups),
      department: this.random.happens(0.9) ? this.random.pick(departments) : null,
    };
    this.people.push({ ...person, tenantsSeen: [], teams: new Set() });
    return this.people.at(-1);
  }

  finish(person) {
    const { number, tenant, group } = person;
    const unscored = this.random.happens(0.15) ? ['methods'] : [];
    const attempt = { person: number, tenant, group, unscored, trace: [], counts: true, inRound: false };
    this.attempts.push(attempt);
    return attempt;
  }

  /** Marks the latest attempt as a try-out: an older one counts again, or none. */
  mark({ number }) {
    const latest = this.latest().get(number);
    if (latest) latest.counts = false;
  }

  erase(person) {
    person.here = false;
    for (const attempt of this.attempts) if (attempt.person === person.number) attempt.counts = false;
  }

  /** Of each person the attempt that counts. */
  latest() {
    const latest = new Map();
    for (const attempt of this.attempts) if (attempt.counts) latest.set(attempt.person, attempt);
    return latest;
  }

  closeRound(name) {
    const { random } = this;
    const here = this.people.filter((person) => person.here && !this.own.includes(person));
    const tenant = random.pick(this.tenants).id;
    const near = random.happens(0.7) ? here.filter((person) => person.tenant === tenant) : here;
    const organised = random.happens(0.4);
    const invited = [
      ...random.some(near, random.whole(1, 14)),
      ...(organised ? [this.organiser, ...this.own] : []),
    ];
    const latest = this.latest();
    const taking = new Map();
    for (const person of new Set(invited)) {
      const atHand = latest.get(person.number);
      const reuses = atHand && !atHand.inRound && random.happens(0.6);
      taking.set(person.number, reuses ? atHand : this.finish(person));
      person.teams.add(name);
    }
    for (const attempt of taking.values()) attempt.inRound = true;
    const split = random.happens(0.4);
    const cohortsOf = (attempt) => {
      if (taking.get(attempt.person) !== attempt) return [];
      const { department } = this.people[attempt.person];
      const placed = split && department ? [`round-department:${name}/${department}`] : [];
      return [`round:${name}`, `round-function-group:${name}/${attempt.group}`, ...placed];
    };
    this.publish(cohortsOf, ({ teams }) => teams.has(name));
  }

  refresh() {
    const latest = this.latest();
    const facts = new Map(this.tenants.map((tenant) => [tenant.id, tenant]));
    const cohortsOf = (attempt) => {
      if (latest.get(attempt.person) !== attempt) return [];
      const tenant = facts.get(attempt.tenant);
      const places = tenant
        ? [`province:${tenant.province}`, `size-class:${tenant.sizeClass}`, `tenant:${tenant.id}`]
        : [];
      return ['all', `function-group:${attempt.group}`, ...places];
    };
    this.publish(cohortsOf, ({ tenant, tenantsSeen }, cohort) => {
      if (!cohort.startsWith('tenant:')) return true;
      const id = cohort.slice('tenant:'.length);
      return id === tenant || tenantsSeen.includes(id);
    });
  }

  publish(cohortsOf, isSeenBy) {
    const now = new Map(this.attempts.map((attempt) => [attempt, cohortsOf(attempt)]));
    const byPerson = Map.groupBy(this.attempts, ({ person }) => person);
    const contributors = [...byPerson.values()].map((attempts) => ({
      organisation: attempts.at(-1).tenant,
      attempts: attempts.map((attempt) => ({ ...attempt, now: now.get(attempt) })),
    }));
    const groups = contributors.map((contributor) => alike([contributor])[0]);
    const candidates = [...new Set([...now.values()].flat())];
    const decision = decide(this.history, groups, candidates, this.rules);
    [...byPerson.values()].forEach((attempts, person) =>
      attempts.forEach((attempt, index) => (attempt.trace = decision.traces[person][index])),
    );
    this.history.push(...decision.published);
    this.withheld += decision.withheld.length;
    for (const { cohort, without } of decision.published) this.show(cohort, without, now, isSeenBy);
  }

  show(cohort, without, now, isSeenBy) {
    const members = new Set(
      this.attempts.flatMap((attempt, index) => (now.get(attempt).includes(cohort) ? [index] : [])),
    );
    const seenBy = new Set(
      this.people.flatMap((person) =>
        (person.here || isOpen.test(cohort)) && isSeenBy(person, cohort) ? [person.number] : [],
      ),
    );
    this.publications.push({ cohort, without, members, seenBy });
  }

  /** What a person sees over all time, of one figure. */
  seenBy({ number }, figure) {
    return this.publications.filter(({ seenBy, without }) => seenBy.has(number) && !without.includes(figure));
  }
}
