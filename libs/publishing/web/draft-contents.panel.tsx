// What a draft of a release holds: its numbers, what stands against publishing it, and which teams are not in it.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { placeInWords, problemInWords, wayOutInWords } from '@plumbline/publishing/domain';
import { Alert } from '@plumbline/ui';
import { mayNotBePublished } from './hidden-words';
import { releasePath } from './release-address';
import type { ReleaseDraft } from './release-draft.page';

/** Numbers that would keep a release from being published, in words; shows nothing where there are none. */
export function Problems({
  problems,
}: {
  problems: readonly { message: string; path: readonly string[]; waysOut: readonly { says: string }[] }[];
}) {
  if (problems.length === 0) return null;
  return (
    <Alert kind="error" heading={mayNotBePublished(problems.length)}>
      <ul>
        {problems.map(({ message, path, waysOut }, index) => (
          <li key={index}>
            {path.length > 0 ? <strong>{placeInWords(path)}: </strong> : null}
            {problemInWords(message)}
            {waysOut.length > 0 ? (
              <>
                {' '}
                {t`Ways out, each tried:`}
                <ul>
                  {waysOut.map(({ says }) => (
                    <li key={says}>{wayOutInWords(says)}</li>
                  ))}
                </ul>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          Whoever makes the release can take one of the ways out, or the department can combine small groups
          or leave these values out.
        </Trans>
      </p>
    </Alert>
  );
}

/** What is in a draft, in numbers. */
export function DraftContents({ draft }: { draft: ReleaseDraft }) {
  const { city, inSentence, to } = useWorkspace();
  const teams = inSentence('planningTeam').plural;
  const hidden = draft.partial
    ? plural(
        { values: draft.hiddenValues },
        {
          one: '# value, in the whole release',
          other: '# values, in the whole release',
        },
      )
    : plural({ values: draft.hiddenValues }, { one: '# value', other: '# values' });
  const changed = draft.changes.filter(({ kind }) => kind !== 'NEXT_PERIOD');
  const facts = [
    [
      t`With an approved report`,
      t`${{ teamsReported: draft.teamsReported }} of ${{ teamsTotal: draft.teamsTotal }} ${teams} that have a plan`,
    ],
    [t`No report was due`, String(draft.teamsOwingNothing)],
    [t`Hidden to protect privacy`, hidden],
    [
      t`Hidden by choice`,
      draft.hiddenByChoice.length === 0 ? t`Nothing` : String(draft.hiddenByChoice.length),
    ],
    [t`Problems with privacy`, draft.problems.length === 0 ? t`None` : String(draft.problems.length)],
    [t`Changed or corrected`, draft.comparedWith ? String(changed.length) : t`First release`],
    [t`Address when published`, releasePath({ city: city.slug, release: draft.slug })],
  ] as const;
  return (
    <section>
      <h2>{t`What is in it`}</h2>
      <dl className="pl-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Trans>
          What is hidden follows from <Link to={to('privacy-rule')}>the city’s privacy rule</Link>.
        </Trans>{' '}
        {draft.viewerCan.hide ? (
          <Trans>
            You can <Link to={to(`releases/${draft.id}/hide`)}>choose further numbers to hide</Link>.
          </Trans>
        ) : null}
      </p>
    </section>
  );
}

/** Which teams have no approved report, apart: received and in review, or not received at all. */
export function UnapprovedTeams({ draft }: { draft: ReleaseDraft }) {
  const { inSentence } = useWorkspace();
  const { singular: team } = inSentence('planningTeam');
  const { teamsInReview, missingTeams } = draft;
  return (
    <section>
      <h2>{t`Without an approved report`}</h2>
      {teamsInReview.length + missingTeams.length === 0 ? (
        <p>
          <Trans>Every {team} that owes a report has an approved one.</Trans>
        </p>
      ) : null}
      <Teams
        teams={teamsInReview}
        heading={t`Received, not yet approved`}
        about={t`The release says that a report came in and is in review, and nothing of what it says.`}
      />
      <Teams teams={missingTeams} heading={t`Missing`} about={t`The release says that no report came in.`} />
    </section>
  );
}

function Teams({
  teams,
  heading,
  about,
}: {
  teams: ReleaseDraft['missingTeams'];
  heading: string;
  about: string;
}) {
  if (teams.length === 0) return null;
  return (
    <>
      <h3>
        {heading}: {teams.length}
      </h3>
      <p>{about}</p>
      <ul>
        {teams.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  );
}

/** Says to a manager that there is more in the release than they see. */
export function OnlyPortfolio() {
  const { inSentence } = useWorkspace();
  return (
    <Alert kind="info" heading={t`You see your portfolio only`}>
      <p>
        <Trans>
          The release has all {ph({ teams: inSentence('planningTeam').plural })}. Here and in the preview you
          see those in your portfolio, and all counts are of them alone.
        </Trans>
      </p>
    </Alert>
  );
}
