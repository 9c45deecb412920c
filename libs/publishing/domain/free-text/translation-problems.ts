// What in translated texts may say too much: looked through before they are published, as the texts themselves were.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { checkFreeText, type TextFindingKind, type TextRule } from '@plumbline/reporting/domain';
import { canonicalJson } from '../canonical';
import type { Sha256 } from '../seal';
import type { Addendum, AddendumBlock } from '../translations/addendum';
import { quoted } from './text-problems';

/** Something found in a translated text. */
export interface TranslationProblem {
  /** Names exactly this finding in exactly this translation of this text: SHA-256 as hex. */
  id: string;
  /** SHA-256 of the text it translates. */
  source: string;
  kind: TextFindingKind;
  found: string;
  /** What stands around it, cut to some words. */
  before: string;
  after: string;
}

/**
 * Everything found in the translations, in their order. What was published before in the same words is not asked about
 * again, and neither is what the published text itself says letter for letter.
 * @param sources the texts of the release by their SHA-256
 * @param last earlier addenda of the language that everybody may read
 */
export function translationProblems(
  blocks: readonly AddendumBlock[],
  sources: ReadonlyMap<string, string>,
  last: readonly Addendum[],
  rule: TextRule,
  sha256: Sha256,
): TranslationProblem[] {
  const known = new Set(
    last.flatMap((addendum) =>
      addendum.blocks.flatMap((entry) => ('removed' in entry ? [] : [entry.block.text])),
    ),
  );
  return blocks.flatMap(({ source, text }) => {
    if (known.has(text)) return [];
    const english = sources.get(source) ?? '';
    return checkFreeText(text, rule)
      .filter(({ kind, found }) => kind === 'TOO_LONG' || !english.includes(found))
      .map((finding) => ({
        id: sha256(
          canonicalJson({ source, text, kind: finding.kind, start: finding.start, end: finding.end }),
        ),
        source,
        kind: finding.kind,
        ...quoted(text, finding),
      }));
  });
}

/**
 * Refuses a translation with findings nobody explained. It says how many, never what was found: that is only in the
 * list beside the translation.
 * @throws Refusal `PRIVACY`
 */
export function refuseUnlessExplained(
  problems: readonly TranslationProblem[],
  explained: ReadonlyMap<string, string>,
): void {
  const open = problems.filter(({ id }) => !explained.get(id));
  const [first] = open;
  if (!first) return;
  throw new Refusal(
    'PRIVACY',
    msg`This translation cannot be published: translated texts may name a person or tell something about a few people (${{ count: open.length }}). Change each of them, or say below it why everybody may read it.`,
    { path: ['explained', first.id] },
  );
}
