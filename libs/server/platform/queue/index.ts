export { JobQueues } from './job-queues.js';
export { JobRunner } from './job-runner.js';
export { type JobHandler, type JobInput, ofUser } from './job-handler.js';
export { type RepeatingJob, RepeatingJobs } from './repeating-jobs.js';
export { redisConnection } from './redis-connection.js';
