// Files come in by the tus protocol (tus.io, version 1.0): piece by piece, and from where they stopped after a break.
import { msg } from '@lingui/core/macro';
import { randomBytes } from 'node:crypto';
import { All, Controller, Req, Res } from '@nestjs/common';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Request, Response } from 'express';
import { Refusal, plainFileName, problemWithFile, sizeText } from '@plumbline/platform/domain';
import { Requires } from '../declare';
import { readEnvironment } from '../environment';
import { mediaTypeOf } from './file-content';
import {
  ToldOfUploads,
  removeStaged,
  stagedName,
  stagedUpload,
  stagingFolder,
  takeRoom,
} from './staged-uploads';

/** Where files are sent to. */
const PATH = '/files/uploads';

const STATUS: Readonly<Record<string, number>> = {
  TOO_LARGE: 413,
  UNSUPPORTED_FILE: 415,
  TOO_MANY_ATTEMPTS: 429,
};

interface Answer {
  status_code: number;
  body: string;
}

/** What goes back when a request failed: our own sentences, and nothing about the inside. */
function answerTo(error: Error | Answer, maxFileBytes: number): Answer | undefined {
  if (error instanceof Refusal) return { status_code: STATUS[error.code] ?? 400, body: error.message };
  if (!('status_code' in error)) {
    return { status_code: 500, body: 'The file could not be kept. Please try again in a minute.' };
  }
  if (error.status_code !== 413) return undefined;
  return { ...error, body: `This file is larger than the limit of ${sizeText(maxFileBytes)}.` };
}

/**
 * Files wait in the folder of the person who sends them (`staged-uploads.ts`): an address that is not their own
 * answers like one that does not exist. Two processes that serve the same folder do not know of each other's locks;
 * a second sender of one file is then stopped by the offset both name.
 */
function uploads(): Server {
  const { maxFileBytes } = readEnvironment();
  return new Server({
    path: PATH,
    datastore: new FileStore({
      directory: stagingFolder(),
      configstore: new ToldOfUploads(stagingFolder()),
    }),
    maxSize: maxFileBytes,
    // Only the product's own pages send files, from the same origin.
    allowedOrigins: () => false,
    namingFunction: () => {
      const name = stagedName(randomBytes(16).toString('hex'));
      if (!name) throw new Error('Only a person sends files.');
      return name;
    },
    generateUrl: (_request, { id }) => `${PATH}/${id.split('/').at(-1)}`,
    getFileIdFromRequest: (_request, key) => (key === undefined ? undefined : stagedName(key)),
    onUploadCreate: async (_request, upload) => {
      const name = plainFileName(upload.metadata?.['filename'] ?? '');
      if (upload.size === undefined)
        throw new Refusal('INVALID', msg`Say how large the file is before sending it.`);
      const problem = problemWithFile(name, upload.size, maxFileBytes);
      if (problem) throw new Refusal(upload.size > maxFileBytes ? 'TOO_LARGE' : 'UNSUPPORTED_FILE', problem);
      upload.metadata = { filename: name };
      await takeRoom(upload);
      return {};
    },
    onUploadFinish: async (_request, { id }) => {
      const upload = await stagedUpload(id.split('/').at(-1) ?? '');
      if (!upload) return {};
      // Told at once rather than when it is attached; there it is looked at again.
      await mediaTypeOf(upload.path, upload.name).catch(async (refusal: unknown) => {
        await removeStaged(upload.path);
        throw refusal;
      });
      return {};
    },
    onResponseError: (_request, error) => answerTo(error, maxFileBytes),
  });
}

@Controller('files/uploads')
export class UploadController {
  private server: Server | null = null;

  /** Creates an upload (POST), says how much of it is here (HEAD), takes the next piece (PATCH), forgets it (DELETE). */
  @All(['', ':key'])
  @Requires('file:upload')
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    // The protocol's reading of a file back is for others; what is on its way is not shown to anybody.
    if (!['POST', 'HEAD', 'PATCH', 'DELETE'].includes(request.method)) {
      response.status(405).setHeader('Allow', 'POST, HEAD, PATCH, DELETE').end();
      return;
    }
    this.server ??= uploads();
    await this.server.handle(request, response);
  }
}
