// The privacy check of a city's releases, ready to run: its solver, its rule, and everything said before.
import { msg } from '@lingui/core/macro';
import type { SuppressionSettings } from '@plumbline/measuring/suppression';
import { namedPeriod } from '@plumbline/cities/domain';
import { Refusal } from '@plumbline/platform/domain';
import {
  buildReleaseContent,
  cityGate,
  isApproved,
  privacyRuleInWords,
  withoutCorrections,
  withoutTexts,
} from '@plumbline/publishing/domain';
import type { BuiltContent, ReleaseSource, TextToRemove } from '@plumbline/publishing/domain';
import { releaseSource } from './content.queries';
import type { ReleasePeriod } from './content.queries';
import { earlierNumbers } from './earlier-numbers.queries';
import { chosenHidden } from './hidden-choice.queries';
import type { HiddenChoice } from './hidden-choice.queries';
import { earlierReleases } from './release.queries';
import { standingRemovals, type TextDecision } from './free-text/text-decision.queries';
import { theSolver } from './solver';
import { sha256 } from './verify';

/** What the public would read of a source, with what stands against publishing it. */
export async function checkedContent(
  { source, settings }: { source: ReleaseSource; settings: SuppressionSettings },
  choices: readonly HiddenChoice[],
): Promise<BuiltContent> {
  const solver = await theSolver();
  const before = await earlierNumbers(source);
  const chosen = chosenHidden(choices);
  const gate = cityGate({
    settings,
    solver,
    dayOf: (label) => namedPeriod(label, source.city.fiscalYearStartMonth)?.endsOn ?? null,
    historyOf: (path) => {
      const name = JSON.stringify(path);
      return { earlier: before.get(name) ?? [], chosen: chosen.get(name) ?? [] };
    },
  });
  const earlier = (await earlierReleases(source.period.label)).map(({ content, allBeforeStand }) =>
    allBeforeStand ? content : withoutCorrections(content),
  );
  const built = buildReleaseContent(source, gate, earlier, privacyRuleInWords(settings));
  if (solver !== null) return built;
  const message =
    'The privacy check could not be started, so nothing can be published. Tell whoever runs the service.';
  return { ...built, problems: [{ message, path: [], waysOut: [] }, ...built.problems] };
}

/** Builds the content of a draft from the reports and choices as they are now. */
export async function build(
  period: ReleasePeriod,
  draft: { title: string; notes: string; asOf: string },
  choices: readonly HiddenChoice[],
): Promise<BuiltContent> {
  const found = await releaseSource(period, draft);
  if (!found.source.teams.some((team) => isApproved(team.report))) {
    throw new Refusal(
      'INCOMPLETE',
      msg`No report for ${{ periodLabel: period.label }} has been approved yet, so there is nothing to publish. Approve a report first.`,
      { path: ['periodId'] },
    );
  }
  const built = await checkedContent(found, choices);
  // Last, so that nothing computed before depends on what is left out.
  return { ...built, content: withoutTexts(built.content, asRemovals(await standingRemovals()), sha256) };
}

function asRemovals(decisions: readonly TextDecision[]): TextToRemove[] {
  return decisions.map(({ place, textDigest, findingKind: kind }) => ({ place, textDigest, kind }));
}
