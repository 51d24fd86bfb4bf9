import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { contentReport, type ContentReport } from '../checks/content-report.js';
import { type Change, compareFiles } from '../compare-editions/compare-files.js';
import { WorkingEdition } from '../edit-texts/working-edition.js';
import { Edition } from '../entities/index.js';
import { DraftWorkflow } from './draft-workflow.js';

/** All that an editor looks at before she publishes. */
export type Review = {
  readonly draft: Edition | undefined;
  readonly published: Edition | undefined;
  /** The edition that is current again once the published one is taken back. */
  readonly before: Edition | undefined;
  readonly changes: readonly Change[];
  readonly report: ContentReport;
  /** Texts that changed in one language and not in the others. */
  readonly oneSided: readonly Change[];
};

/** The draft held against the published edition, and against the checks. */
@Injectable()
export class ReviewDraft {
  constructor(
    private readonly em: EntityManager,
    private readonly working: WorkingEdition,
    private readonly workflow: DraftWorkflow,
  ) {}

  /** @throws DomainError edition-unknown before anything was imported */
  async show(): Promise<Review> {
    const { edition, pack, published } = await this.working.find(this.em);
    const { scanCode } = edition;
    const current = await this.em.findOne(Edition, { scanCode, state: 'published' });
    const changes = published ? compareFiles(published.files, pack.files) : [];
    return {
      draft: edition.state === 'draft' ? edition : undefined,
      published: current ?? undefined,
      before: current ? await this.workflow.editionBefore(this.em, current) : undefined,
      changes,
      report: contentReport(pack),
      oneSided: oneSidedChanges(changes, pack.structure.languages),
    };
  }
}

/** Changes of a language whose fellow in another language did not change. */
export function oneSidedChanges(changes: readonly Change[], languages: readonly string[]): Change[] {
  const changed = new Set(changes.map(({ file, place }) => `${file} ${place}`));
  return changes.filter(({ file, place }) => {
    const [language = '', ...rest] = file.split('/');
    if (!languages.includes(language) || !isText(place)) return false;
    const fellows = languages.map((other) => `${[other, ...rest].join('/')} ${place}`);
    return !fellows.every((fellow) => changed.has(fellow));
  });
}

/** Where a tip fits and for whom stands in the first language only. */
const isText = (place: string): boolean =>
  !/^tips\..*\.(levels|functionGroups|effort|sources|practice|also)$/.test(place);
