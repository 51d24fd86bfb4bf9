import { z } from 'zod';
import { levels } from '#domain/scan';
import { codeSchema } from '#contracts/scans';
import { roundKindSchema } from './rounds.js';

const levelSchema = z.enum(levels);

/** A mean score, a whole number from 0 to 100, with its level; null where too little is known. */
export const figureSchema = z
  .strictObject({ rounded: z.int().min(0).max(100), level: levelSchema })
  .nullable();
/** How far the views of a statement lie apart: disagreement up to 0.15, up to 0.35, above. */
export const agreementSchema = z.enum(['agree', 'differ', 'farApart']);

const named = { code: codeSchema, name: z.string() };

/** A statement of the overview: level of the mean and agreement; null where too few gave one. */
export const teamStatementSchema = z.strictObject({
  code: z.int(),
  title: z.string(),
  statement: z.string(),
  cluster: codeSchema,
  level: levelSchema.nullable(),
  levelName: z.string().nullable(),
  agreement: agreementSchema.nullable(),
});

const tipOfTeamSchema = z.strictObject({ code: z.string(), title: z.string(), action: z.string() });

/** `GET /rounds/{round}/overview`: what a closed round shows to the members of its team, made once. */
export const roundOverviewSchema = z.strictObject({
  round: z.uuid(),
  team: z.uuid(),
  teamName: z.string(),
  kind: roundKindSchema,
  edition: z.uuid(),
  language: z.string(),
  closedAt: z.iso.datetime(),
  levelNames: z.array(z.strictObject({ level: levelSchema, name: z.string() })),
  /** How many took part, as a band; exact in an open round. */
  size: z.strictObject({ from: z.int(), to: z.int().nullable() }),
  total: figureSchema,
  clusters: z.array(z.strictObject({ ...named, figure: figureSchema })),
  /** The function groups that can be shown, side by side. */
  functionGroups: z.array(
    z.strictObject({
      ...named,
      clusters: z.array(z.strictObject({ code: codeSchema, figure: figureSchema })),
    }),
  ),
  /** The departments that can be shown, of a round that is split by them. */
  departments: z.array(
    z.strictObject({
      name: z.string(),
      clusters: z.array(z.strictObject({ code: codeSchema, figure: figureSchema })),
    }),
  ),
  /** Of an open round: everybody who took part, by name. */
  members: z.array(
    z.strictObject({
      name: z.string(),
      self: z.boolean(),
      total: figureSchema,
      clusters: z.array(z.strictObject({ code: codeSchema, figure: figureSchema })),
    }),
  ),
  statements: z.array(teamStatementSchema),
  /** Statement codes, the furthest apart first; likewise the next two, most important first. */
  talkingPoints: z.array(z.int()),
  strengths: z.array(z.int()),
  growthOpportunities: z.array(z.strictObject({ code: z.int(), tips: z.array(tipOfTeamSchema) })),
  /** Share of answers that were "unknown", in whole per cents. */
  unknownPercent: z.int().min(0).max(100),
  /** Earlier rounds of this team that were shown, the latest first. */
  earlier: z.array(
    z.strictObject({
      round: z.uuid(),
      closedAt: z.iso.datetime(),
      total: figureSchema,
      clusters: z.array(z.strictObject({ code: codeSchema, figure: figureSchema })),
    }),
  ),
});

export type Figure = z.infer<typeof figureSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
export type TeamStatement = z.infer<typeof teamStatementSchema>;
export type RoundOverview = z.infer<typeof roundOverviewSchema>;
