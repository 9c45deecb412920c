// A short text on its way to the public outside of a release's draft: changed, or explained by whoever lets it out.
import { msg } from '@lingui/core/macro';
import { saidTogether, type Message } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';
import { checkFreeText, TEXT_FINDINGS, type TextRule } from './free-text';

/**
 * Refuses a text with something in it that may say too much, unless somebody says why everybody may read it. The
 * refusal names the kind, never what was found: refusals are kept where others read them.
 * @param label what the text is called on the page
 * @throws Refusal `PRIVACY` at `path`
 */
export function demandPublicText(
  text: string,
  rule: TextRule,
  { label, why, path }: { label: string; why: string | null; path: string[] },
): void {
  const [first] = checkFreeText(text, rule);
  if (!first || why !== null) return;
  const what: Message = TEXT_FINDINGS[first.kind];
  throw new Refusal(
    'PRIVACY',
    saidTogether(msg`“${label}” may say too much.`, what, msg`Change it, or say why everybody may read it.`),
    { path },
  );
}
