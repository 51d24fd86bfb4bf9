import { z } from 'zod';
import { snapshotSchema } from '#contracts/benchmarks';
import {
  answerSchema,
  codeSchema,
  functionGroupSchema,
  levelSchema,
  statementCodeSchema,
} from '#contracts/scans';
import { efforts, sourceSchema, tipSchema } from '#contracts/tips';

/** A score of 0–100: `mean` is exact, `rounded` is what is shown; `level` follows from the exact mean. */
export const scoreSchema = z.strictObject({
  mean: z.number().min(0).max(100),
  rounded: z.int().min(0).max(100),
  level: levelSchema,
  levelName: z.string(),
});

/** A cluster or the total: its score (null = too little known) and the feedback that fits. */
export const groupResultSchema = z.strictObject({
  /** Statements with a known answer, and statements in all. */
  known: z.int().min(0),
  statements: z.int().min(1),
  /** Share of statements answered with `unknown`, 0–1. */
  unknownShare: z.number().min(0).max(1),
  score: scoreSchema.nullable(),
  feedback: z.string(),
});

/** A tip that fits an answer, with all that is needed to act on it. */
export const fittingTipSchema = z.strictObject({
  code: tipSchema.shape.code,
  title: z.string(),
  text: z.string(),
  effort: z.enum(efforts),
  /** The names of the function groups that it is for. */
  functionGroups: z.array(z.string()).min(1),
  /** Whether it is for the respondent's own function group; always so when that is not known. */
  forOwnGroup: z.boolean(),
  /** What it draws on; none when it is practice knowledge. */
  sources: z.array(sourceSchema),
});

export const statementResultSchema = z.strictObject({
  code: statementCodeSchema,
  title: z.string(),
  statement: z.string(),
  answer: answerSchema,
  answerName: z.string(),
  /** The description that the respondent chose. */
  answerDescription: z.string(),
  /** 0, 25, 50, 75 or 100; null for `unknown`. */
  score: z.int().nullable(),
  /** A friendly remark when the answer differs much from the others in its cluster. */
  remark: z.string().nullable(),
  /** The tips that fit this answer: those for the own function group first. */
  tips: z.array(fittingTipSchema),
});

export const clusterResultSchema = groupResultSchema.extend({
  code: codeSchema,
  name: z.string(),
  description: z.string(),
  statementResults: z.array(statementResultSchema),
});

/** What a result needs of the national snapshot: where the scores of all participants lie. */
export const nationalSpreadSchema = snapshotSchema
  .pick({ takenAt: true, sizeBand: true, total: true, clusters: true })
  .extend({ snapshot: z.uuid() });

/**
 * `GET /attempts/{attempt}/result`: the one result resource. Screen, report and downloads are all
 * made from it, so that their figures cannot differ. Scores follow PRODUCT P-4.
 */
export const resultSchema = z.strictObject({
  attempt: z.uuid(),
  scan: codeSchema,
  edition: z.uuid(),
  editionNumber: z.int().min(1),
  language: z.string(),
  title: z.string(),
  subject: z.string(),
  finishedAt: z.iso.datetime(),
  /** As it was on finishing; null when this scan does not know the respondent's function group. */
  functionGroup: functionGroupSchema.nullable(),
  /** The names of the five levels, lowest first, for the axis of the chart. */
  levelNames: z.array(z.strictObject({ level: levelSchema, name: z.string() })),
  total: groupResultSchema,
  clusters: z.array(clusterResultSchema),
  /** Statement codes, the step that pays most first; at most five. */
  growthOpportunities: z.array(statementCodeSchema),
  /** Statement codes, strongest first; at most five. */
  strengths: z.array(statementCodeSchema),
  /** The national snapshot that put statements of one level in order; null where there was none. */
  benchmark: nationalSpreadSchema.nullable(),
});

/** One of the respondent's finished attempts in the row of them all. */
const pastResultSchema = z.strictObject({
  attempt: z.uuid(),
  finishedAt: z.iso.datetime(),
  editionNumber: z.int().min(1),
  /** Null where too little is known. */
  total: scoreSchema.nullable(),
  clusters: z.array(z.strictObject({ code: codeSchema, score: scoreSchema.nullable() })),
});

/** A statement with the answer of each attempt, in their order; null where its edition does not have the statement. */
const answerHistorySchema = z.strictObject({
  code: statementCodeSchema,
  title: z.string(),
  cluster: codeSchema,
  answers: z.array(z.strictObject({ answer: answerSchema, answerName: z.string() }).nullable()),
});

/**
 * `GET /results/{scan}`: all my results beside each other, oldest first. Clusters and statements are those of the latest
 * attempt. A statement keeps its code as long as its meaning stays, so the same code is the same statement in every
 * edition.
 */
export const resultListSchema = z.strictObject({
  scan: codeSchema,
  language: z.string(),
  levelNames: resultSchema.shape.levelNames,
  clusters: z.array(z.strictObject({ code: codeSchema, name: z.string() })),
  results: z.array(pastResultSchema),
  statements: z.array(answerHistorySchema),
});

export type AnswerHistory = z.infer<typeof answerHistorySchema>;
export type PastResult = z.infer<typeof pastResultSchema>;
export type ResultList = z.infer<typeof resultListSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type GroupResult = z.infer<typeof groupResultSchema>;
export type FittingTip = z.infer<typeof fittingTipSchema>;
export type StatementResult = z.infer<typeof statementResultSchema>;
export type ClusterResult = z.infer<typeof clusterResultSchema>;
export type Result = z.infer<typeof resultSchema>;
