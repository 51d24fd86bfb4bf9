import { Module } from '@nestjs/common';
import { RoundWorkModule } from '#server/teams';
import { CloseRoundJob, InviteTeamJob, RemindRoundJob } from './round-work.jobs.js';

/** What follows from what an organiser asks, each a job. */
export const roundWorkJobs = [CloseRoundJob, InviteTeamJob, RemindRoundJob] as const;

@Module({ imports: [RoundWorkModule], providers: [...roundWorkJobs], exports: [...roundWorkJobs] })
export class RoundJobsModule {}
