// The script of the Worker that reads large stories: it is sent bytes, and gives back columns.
import { finished } from '../../story/many/finished.js';
import { buffersOf } from '../../story/many/index.js';
import { LargeReading, type ReadAll, type ReadSoFar } from './large-reading.js';
import type { FromWorker, Told, ToWorker } from './messages.js';

/** What of a Worker's own scope is used here; the page's types have another of its name. */
interface Scope {
  addEventListener(type: 'message', listen: (event: MessageEvent<ToWorker>) => void): void;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;
let reading: LargeReading | undefined;

scope.addEventListener('message', ({ data }) => {
  if ('task' in data) reading = new LargeReading(data.task);
  else if (reading && 'bytes' in data) takeBytes(reading, data.bytes);
  else if (reading && 'show' in data) show(reading);
  else if (reading && 'end' in data) takeEnd(reading, data.end.cut);
});

function takeBytes(from: LargeReading, bytes: Uint8Array): void {
  from.push(bytes);
  from.take();
  tell(from, bytes.length, from.isDue ? { soFar: finished(from.soFar()) } : {});
}

function show(from: LargeReading): void {
  if (from.isMore) tell(from, 0, { soFar: finished(from.soFar()) });
}

function takeEnd(from: LargeReading, cut: boolean): void {
  from.end(cut);
  from.take();
  tell(from, 0, { all: finished(from.all()) });
}

function tell(from: LargeReading, bytes: number, more: Pick<Told, 'soFar' | 'all'>): void {
  const piece = from.piece();
  const columns = gatheredIn(more.soFar ?? more.all);
  const buffers = [piece.bytes.buffer, piece.ends.buffer, ...columns] as ArrayBuffer[];
  scope.postMessage({ count: from.count, read: bytes, piece, ...more }, buffers);
}

const gatheredIn = (read: ReadSoFar | ReadAll | undefined): ArrayBuffer[] =>
  read && 'gathered' in read ? buffersOf(read.gathered) : [];

scope.postMessage('ready', []);
