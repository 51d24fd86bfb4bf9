import { type ActionContext, type BaseRecord, BaseResource, type Filter, ForbiddenError } from 'adminjs';
import { ContentProperty } from './content-property.js';
import type { Listing, Row } from './listing.js';
import { matchingRows, orderedRows } from './select-rows.js';

type FindOptions = Parameters<BaseResource['find']>[1];

/** One of our lists as a resource of AdminJS. It cannot create or delete: the base class refuses. */
export class ContentResource extends BaseResource {
  private readonly fields: readonly ContentProperty[];

  constructor(private readonly listing: Listing) {
    super(listing);
    this.fields = listing.fields.map((field) => new ContentProperty(field));
  }

  override databaseName(): string {
    return 'content';
  }

  override id(): string {
    return this.listing.id;
  }

  override properties(): ContentProperty[] {
    return [...this.fields];
  }

  override property(path: string): ContentProperty | null {
    return this.fields.find((field) => field.path() === path) ?? null;
  }

  override async count(filter: Filter): Promise<number> {
    return (await this.matching(filter)).length;
  }

  override async find(filter: Filter, { limit, offset = 0, sort = {} }: FindOptions): Promise<BaseRecord[]> {
    const rows = await this.matching(filter);
    const { sortBy, direction = 'asc' } = sort;
    const ordered = sortBy ? orderedRows(rows, { field: sortBy, direction }) : rows;
    return this.records(ordered.slice(offset, limit === undefined ? undefined : offset + limit));
  }

  override async findOne(id: string): Promise<BaseRecord | null> {
    const [record] = await this.findMany([id]);
    return record ?? null;
  }

  override async findMany(ids: (string | number)[]): Promise<BaseRecord[]> {
    return this.records((await this.listing.rows()).filter((row) => ids.includes(row.id)));
  }

  /** @throws ForbiddenError for a list to look at; ValidationError for what cannot be saved */
  override async update(
    id: string,
    values: Record<string, string>,
    context: ActionContext,
  ): Promise<Record<string, string>> {
    if (!this.listing.save) throw new ForbiddenError('forbiddenError');
    await this.listing.save(id, values, context);
    return {};
  }

  private async matching(filter: Filter): Promise<readonly Row[]> {
    const rows = await this.listing.rows();
    const text: unknown = filter.get('search')?.value;
    return typeof text === 'string' ? matchingRows(rows, this.listing.searched, text) : rows;
  }

  private records(rows: readonly Row[]): BaseRecord[] {
    return rows.map((row) => this.build(row));
  }
}
