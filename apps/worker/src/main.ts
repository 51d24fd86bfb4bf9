import 'reflect-metadata';
import { readConfig, workerConfigSchema } from '#server/platform/config';
import { runProcess } from '#server/platform/process';
import { createWorker } from './create-worker.js';

await runProcess('worker', () => createWorker(readConfig(workerConfigSchema)));
