// The steps of preparing a checkout for the checks: the packages, and nothing else.
import { makeFolders } from './checkout.mjs';
import { narrator } from './narrator.mjs';
import { installInTurn } from './setup.mjs';
import { whenAskedToStop } from './stopping.mjs';
import { wordsFor } from './trouble.mjs';

export async function preparePlumbline() {
  const say = narrator();
  const signal = whenAskedToStop(say);
  try {
    makeFolders();
    await installInTurn(say, signal);
    process.exit(0);
  } catch (error) {
    say(wordsFor(error));
    process.exit(1);
  }
}
