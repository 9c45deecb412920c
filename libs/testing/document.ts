// Documents that tests write: they cannot go stale without a test going red.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Compares a committed document (path from the project's root) with what it should say. When it is stale it is
 * written anew and the test fails once, so that the change is seen and committed.
 */
export function expectDocument(path: string, content: string): void {
  const file = resolve(import.meta.dirname, '../..', path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === content) return;
  // In a continuous-integration run the committed document is what counts.
  if (!process.env['CI']) writeFileSync(file, content);
  throw new Error(`${path} was stale. Run the test again and commit the document it wrote.`);
}
