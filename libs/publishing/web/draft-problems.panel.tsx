// What keeps a draft from being published: each number with why, and a form for each way out.
import { plural, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { couldEver, useWorkspace } from '@plumbline/cities/web';
import { choicesOf, placeInWords, problemInWords, wayOutInWords } from '@plumbline/publishing/domain';
import { Alert } from '@plumbline/ui';
import { mayNotBePublished, type HideItem } from './hidden-words';
import { HideForm } from './hide.form';
import type { HideRefusal } from './hide-operations';
import { measureAddress } from './measure-address';
import type { ReleaseDraft } from './release-draft.page';
import { ShowAgainForm } from './show-again.form';

type Problem = ReleaseDraft['problems'][number];
type Way = Problem['waysOut'][number];

interface InDraft {
  draft: ReleaseDraft;
  refusal: HideRefusal | undefined;
}

/** The list of problems with their ways out; shows nothing where there are none. */
export function DraftProblems({ draft, refusal }: InDraft) {
  const { to } = useWorkspace();
  const { problems } = draft;
  const count = problems.length;
  if (count === 0) return null;
  return (
    <section id="problems">
      <Alert kind="error" heading={mayNotBePublished(count)}>
        <p>
          <Trans>
            <Plural
              value={count}
              one="It could tell something about a few people."
              other="They could tell something about a few people."
            />{' '}
            The release cannot be published before each of them is safe. What is small and what is hidden
            follows from <Link to={to('privacy-rule')}>the city’s privacy rule</Link>.
          </Trans>
        </p>
      </Alert>
      <h2>{t`Numbers that may not be published`}</h2>
      <p className="pl-muted">
        <Trans>This list can name what must stay secret. Only those who make the release see it.</Trans>
      </p>
      <ul className="pl-plain-list">
        {problems.map((problem, index) => (
          <li className="pl-card" key={index}>
            <OneProblem problem={problem} at={`way-${index + 1}`} draft={draft} refusal={refusal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneProblem({ problem, at, draft, refusal }: InDraft & { problem: Problem; at: string }) {
  const { to } = useWorkspace();
  const [team, plan, goal, metric, ...where] = problem.path;
  const place = team && plan && goal && metric ? { team, plan, goal, metric } : null;
  const head = placeInWords(place ? [place.goal, place.metric, ...where] : problem.path);
  const choose = place ? to(measureAddress(draft.id, place)) : '';
  return (
    <>
      <h3>{head || t`The whole release`}</h3>
      {place ? (
        <p className="pl-small pl-muted">
          {team} › {plan}
        </p>
      ) : null}
      <p>{problemInWords(problem.message)}</p>
      {place && draft.viewerCan.hide ? (
        <>
          <h4>{problem.waysOut.length > 0 ? t`Ways out, each tried` : t`Ways out`}</h4>
          {problem.waysOut.map((way, index) => (
            <WayOut
              key={way.says}
              way={way}
              place={place}
              at={`${at}-${index + 1}`}
              draft={draft}
              refusal={refusal}
            />
          ))}
          <p>
            {problem.waysOut.length > 0 ? (
              <Trans>
                Or <Link to={choose}>choose yourself what of this measure is hidden</Link>.
              </Trans>
            ) : (
              <Trans>
                Correct the numbers in the report, or{' '}
                <Link to={choose}>choose yourself what of this measure is hidden</Link>.
              </Trans>
            )}
          </p>
        </>
      ) : (
        <Words waysOut={problem.waysOut} />
      )}
    </>
  );
}

function Words({ waysOut }: Pick<Problem, 'waysOut'>) {
  if (waysOut.length === 0) return null;
  return (
    <>
      <h4>{t`Ways out, each tried`}</h4>
      <ul>
        {waysOut.map(({ says }) => (
          <li key={says}>{wayOutInWords(says)}</li>
        ))}
      </ul>
    </>
  );
}

/** One way out, folded: it opens to what will happen, the reason and the button. */
function WayOut({
  way,
  place,
  at,
  draft,
  refusal,
}: InDraft & { way: Way; place: Pick<HideItem, 'team' | 'plan' | 'goal' | 'metric'>; at: string }) {
  const choices = choicesOf(way);
  const taken = draft.hiddenByChoice.filter(
    (one) =>
      one.kind === 'CELL' &&
      one.team === place.team &&
      one.plan === place.plan &&
      one.goal === place.goal &&
      one.metric === place.metric &&
      way.cells.some(
        (cell) =>
          cell.periodLabel === one.periodLabel && cell.group === one.group && cell.place === one.place,
      ),
  );
  return (
    <details className="pl-block" open={refusal?.at === at}>
      <summary>{wayOutInWords(way.says)}</summary>
      {way.kind === 'WITHDRAW' ? <Withdrawing way={way} /> : null}
      {way.kind === 'SHOW_AGAIN' ? (
        <ShowAgainForm at={at} version={draft.version} choices={taken} refusal={refusal} />
      ) : null}
      {choices.length > 0 ? (
        <HideForm
          at={at}
          version={draft.version}
          items={choices.map((choice) => ({ ...place, ...choice }))}
          refusal={refusal}
        />
      ) : null}
    </details>
  );
}

function Withdrawing({ way }: { way: Way }) {
  const { city, viewer, word, to } = useWorkspace();
  const roles = viewer.cities.find(({ slug }) => slug === city.slug)?.roles ?? [];
  const role = word('role.CHIEF_EQUITY_OFFICER').singular;
  return (
    <>
      <p>
        <Trans>
          Withdrawing takes a whole release out of sight for good, with a reason that everybody reads. It
          lowers the risk and does not undo it: whoever kept a copy still has it. Afterwards discard this
          draft and assemble it again.
        </Trans>
      </p>
      {couldEver(roles, 'release:withdraw') ? (
        <ul>
          {way.releases.map(({ id, label }) => (
            <li key={id}>
              <Link to={`${to('releases')}?withdraw=${id}#withdraw`}>
                <Trans>Withdraw {label}</Trans>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {plural(
            { releases: way.releases.length },
            {
              one: `Ask somebody with this role to withdraw it: ${role}.`,
              other: `Ask somebody with this role to withdraw them: ${role}.`,
            },
          )}
        </p>
      )}
    </>
  );
}
