// Hands what a city's reviewers wrote in place of single messages from the server to the browser.
import { spoken } from '@plumbline/language/domain';

/** Id of the element that carries them. */
export const CORRECTED = 'corrected-messages';

/** Shows nothing. Must stand before what is made live, for its messages are needed by the first thing that is said. */
export function CorrectedMessages() {
  const { corrected } = spoken();
  if (!corrected || Object.keys(corrected).length === 0) return null;
  const text = JSON.stringify(corrected).replaceAll('<', '\\u003c');
  return <script id={CORRECTED} type="application/json" dangerouslySetInnerHTML={{ __html: text }} />;
}
