// Files on their way from this device: several at once, piece by piece, paused and gone on with, attached when there.
import { t } from '@lingui/core/macro';
import type { Upload } from 'tus-js-client';
import { forget, interruptedAt, markOf, remember } from './interrupted';
import type { EvidenceAnswer, EvidencePlace } from './save-evidence';

/** How a file is doing. `offline` goes on by itself when the line is back; `attaching` is there already. */
export type UploadState =
  'waiting' | 'sending' | 'paused' | 'offline' | 'attaching' | 'attached' | 'refused' | 'failed';

/** One file as the page shows it. */
export interface FileUpload {
  id: string;
  name: string;
  /** Of the whole, and how much of it has arrived. */
  bytes: number;
  sent: number;
  state: UploadState;
  /** For `refused` and `failed`: the sentence, which names the file. */
  message?: string;
}

/** For whom and where files are sent. */
export interface Sender {
  /** Slug of the city, and id of the person. */
  city: string;
  personId: string;
}

/** Small enough to go through on a slow line, and for little to be sent twice after a break. In bytes. */
const PIECE = 512 * 1024;
/** So many are on their way at a time; the others wait. */
const AT_ONCE = 2;
const OVER: readonly UploadState[] = ['attached', 'refused'];

interface Task extends FileUpload {
  file: File;
  upload: Upload | null;
}

const lists = new Map<string, FileUploads>();

/** The files on their way to one item. They go on while the person looks at other pages. */
export function uploadsTo(place: EvidencePlace, sender: Sender): FileUploads {
  const name = [sender.city, sender.personId, place.reportId, place.deliverableId].join('/');
  const found = lists.get(name) ?? new FileUploads(place, sender);
  lists.set(name, found);
  return found;
}

/** The code that sends. A browser that could not load it once may not try again, so it is loaded before it is needed. */
const sender = () => import('tus-js-client');

/** Call it as soon as somebody looks at the place where files are chosen. */
export function prepareToSend(): void {
  sender().catch(() => undefined);
}

/** See {@link uploadsTo}. */
export class FileUploads {
  private tasks: Task[] = [];
  private shown: readonly FileUpload[] = [];
  private readonly listeners = new Set<() => void>();
  /** Counts what was attached, so that a page knows when to ask for the list again. */
  attached = 0;

  constructor(
    private readonly place: EvidencePlace,
    private readonly sender: Sender,
  ) {
    window.addEventListener('online', () => this.goOn('offline'));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly list = (): readonly FileUpload[] => this.shown;

  add(files: readonly File[]): void {
    for (const file of files) {
      const known = this.tasks.find((task) => isSame(task.file, file) && task.state !== 'attached');
      if (known) this.resume(known.id);
      else
        this.tasks.push({
          ...{ id: crypto.randomUUID?.() ?? String(Math.random()), name: file.name, bytes: file.size },
          ...{ sent: 0, state: 'waiting', file, upload: null },
        });
    }
    this.tell();
    this.next();
  }

  pause(id: string): void {
    const task = this.find(id);
    if (!task || OVER.includes(task.state)) return;
    void task.upload?.abort();
    this.set(task, { state: 'paused' });
    this.next();
  }

  resume(id: string): void {
    const task = this.find(id);
    if (!task || task.state === 'sending' || task.state === 'attaching') return;
    this.set(task, { state: 'waiting' });
    this.next();
  }

  /** Forgets a file, here and at the server. */
  remove(id: string): void {
    const task = this.find(id);
    if (!task) return;
    const key = keyOf(task.upload);
    if (key) forget(key);
    if (task.state !== 'attached') void task.upload?.abort(true).catch(() => undefined);
    this.tasks = this.tasks.filter((one) => one !== task);
    this.tell();
    this.next();
  }

  private find(id: string): Task | undefined {
    return this.tasks.find((task) => task.id === id);
  }

  private set(task: Task, change: Partial<FileUpload>): void {
    Object.assign(task, change);
    this.tell();
  }

  private tell(): void {
    this.shown = this.tasks.map(({ id, name, bytes, sent, state, message }) => ({
      ...{ id, name, bytes, sent, state },
      ...(message ? { message } : {}),
    }));
    for (const listener of this.listeners) listener();
  }

  private goOn(state: UploadState): void {
    for (const task of this.tasks) if (task.state === state) this.set(task, { state: 'waiting' });
    this.next();
  }

  private next(): void {
    const busy = this.tasks.filter(({ state }) => state === 'sending' || state === 'attaching').length;
    const waiting = this.tasks.filter(({ state }) => state === 'waiting').slice(0, AT_ONCE - busy);
    for (const task of waiting) {
      this.set(task, { state: 'sending' });
      void this.send(task).catch(() => this.failed(task, null));
    }
  }

  private async send(task: Task): Promise<void> {
    if (task.upload) return void task.upload.start();
    const { Upload } = await sender();
    const mark = await markOf(task.file, this.place, this.sender.personId);
    const before = interruptedAt(this.place).find((one) => one.mark === mark && mark !== '');
    task.upload = new Upload(task.file, {
      endpoint: '/files/uploads',
      // An upload that the server has forgotten meanwhile begins anew.
      uploadUrl: before ? `/files/uploads/${before.key}` : null,
      headers: { 'x-plumbline-city': this.sender.city },
      metadata: { filename: task.file.name },
      chunkSize: PIECE,
      retryDelays: [0, 1000, 3000, 8000],
      // The library would keep the file's name readable on the device.
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => {
        const key = keyOf(task.upload);
        if (key && mark) remember({ mark, key, ...this.place });
      },
      onProgress: (sent) => this.set(task, { sent }),
      onSuccess: () => void this.attach(task),
      onError: (error) => this.failed(task, error),
    });
    if (task.state === 'sending') task.upload.start();
  }

  private failed(task: Task, error: unknown): void {
    if (task.state === 'paused') return;
    const response = (
      error as { originalResponse?: { getStatus(): number; getBody(): string } | null } | null
    )?.originalResponse;
    const status = response?.getStatus() ?? 0;
    if (status === 0 && !navigator.onLine) this.set(task, { state: 'offline' });
    else if (status === 401)
      this.fail(
        task,
        t`“${{ file: task.name }}” was stopped because you were logged out. Log in in another tab, then go on.`,
      );
    else if (status >= 400 && status < 500 && status !== 409 && status !== 423)
      this.refuse(task, response?.getBody().trim() ?? '');
    else
      this.fail(
        task,
        t`“${{ file: task.name }}” was stopped by the connection or the server. Go on when it works again.`,
      );
    this.next();
  }

  private fail(task: Task, message: string): void {
    this.set(task, { state: 'failed', message });
  }

  private refuse(task: Task, sentence: string): void {
    const key = keyOf(task.upload);
    if (key) forget(key);
    const named = sentence.includes(task.name);
    this.set(task, { state: 'refused', message: named ? sentence : `“${task.name}”: ${sentence}` });
  }

  private async attach(task: Task): Promise<void> {
    const key = keyOf(task.upload) ?? '';
    this.set(task, { state: 'attaching', sent: task.bytes });
    const body = new FormData();
    body.set('intent', 'file');
    body.set('uploadKey', key);
    const { reportId, deliverableId } = this.place;
    const address = `/${this.sender.city}/work/reports/${reportId}/evidence/${deliverableId}/files`;
    try {
      const answer = await fetch(address, { method: 'POST', body });
      if (!answer.ok || !answer.headers.get('content-type')?.includes('json'))
        throw new Error('not attached');
      const { userErrors } = (await answer.json()) as EvidenceAnswer;
      forget(key);
      const refusal = userErrors[0];
      if (refusal) this.refuse(task, refusal.message);
      else {
        this.attached += 1;
        this.tasks = this.tasks.filter((one) => one !== task);
        this.tell();
      }
    } catch {
      // All of it is there; going on only attaches it, and does so once however often it is asked.
      if (navigator.onLine)
        this.fail(
          task,
          t`“${{ file: task.name }}” is there, but could not be attached yet. Go on to try again.`,
        );
      else this.set(task, { state: 'offline' });
    }
    this.next();
  }
}

function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

function keyOf(upload: Upload | null): string | undefined {
  return upload?.url?.split('/').at(-1);
}
