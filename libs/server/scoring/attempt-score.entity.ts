import { defineEntity } from '@mikro-orm/core';
import { levels } from '#domain/scan';

const AttemptScoreSchema = defineEntity({
  name: 'AttemptScore',
  properties: (p) => ({
    id: p.uuid().primary(),
    attemptId: p.uuid(),
    accountId: p.uuid(),
    editionId: p.uuid(),
    clusterCode: p.string().nullable(),
    known: p.integer(),
    statements: p.integer(),
    mean: p.double().nullable(),
    level: p.enum([...levels]).nullable(),
  }),
});

/** The score of a cluster, or of the whole scan where the cluster is null, as computed on finishing. */
export class AttemptScore extends AttemptScoreSchema.class {}
AttemptScoreSchema.setClass(AttemptScore);
