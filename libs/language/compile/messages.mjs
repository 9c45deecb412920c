// The messages of one file, as they stand in its code.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { transformAsync } from '@babel/core';
import collect from '@lingui/babel-plugin-extract-messages';
import { hasMacros, macroPlugin, syntaxOf } from './macro.mjs';

const root = resolve(import.meta.dirname, '../../..');

/** @typedef {{ id: string, message: string, comment?: string, origin: Set<string> }} Message */

/** The messages of one file. @param {string} file @returns {Promise<Message[]>} */
export async function messagesOf(file) {
  const code = readFileSync(file, 'utf8');
  if (!hasMacros(code)) return [];
  /** @type {Message[]} */
  const found = [];
  await transformAsync(code, {
    filename: file,
    babelrc: false,
    configFile: false,
    code: false,
    parserOpts: syntaxOf(file),
    plugins: [
      macroPlugin({ extract: true }),
      [
        collect,
        {
          /** @param {{ id: string, message: string, comment?: string }} one */
          onMessageExtracted: ({ id, message, comment }) =>
            found.push({
              id,
              message,
              ...(comment ? { comment } : {}),
              origin: new Set([relative(root, file)]),
            }),
        },
      ],
    ],
  });
  return found;
}
