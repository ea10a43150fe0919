import type { LargeTask } from './large-reading.js';
import { PageReader } from './page-reader.js';
import type { Follower, LargeReader } from './reader.js';
import { startWorker, WorkerReader } from './worker-reader.js';

/** A reader in a Worker, or where none is to be had in the page: the same is read by both. */
export async function openReader(task: LargeTask, follower: Follower): Promise<LargeReader> {
  const worker = await startWorker();
  return worker ? new WorkerReader(worker, task, follower) : new PageReader(task, follower);
}
