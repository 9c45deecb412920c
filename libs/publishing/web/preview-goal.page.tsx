// A goal in a draft, drawn by the very page that the public will read.
import type { LoaderFunctionArgs } from 'react-router';
import { execute, graphql, notFound, publicUrl } from '@plumbline/platform/web';
import type { loader as publicLoader } from './goal.page';
import { goalPath } from './release-address';

export { default } from './goal.page';

const previewGoalQuery = graphql(`
  query PreviewGoal($id: ID!, $code: String!, $plan: String!, $goal: String!) {
    releaseDraft(id: $id) {
      id
      preview {
        slug
        title
        periodLabel
        asOf
        withdrawn {
          at
          reason
        }
        department(code: $code) {
          code
          name
          goal(plan: $plan, code: $goal) {
            code
            text
            horizon
            priority
            theme
            planArea
            populationFocus
            geographyFocus
            planTitle
            result
            resultSentence
            resultSample
            sourceUrl
            sample
            strategies {
              code
              text
              sourceUrl
              sample
            }
            deliverables {
              code
              text
              ownerRole
              status
              statusLabel
              note
              originalDueOn
              currentDueOn
              actualOn
              overdue
              sourceUrl
              sample
              reportedSample
              dateChanges {
                from
                to
                reason
                on
              }
            }
            metrics {
              code
              name
              kind
              unit
              direction
              baselineValue
              baselineLabel
              targetValue
              targetLabel
              methodNote
              categorySetName
              sourceUrl
              sample
              observations {
                periodLabel
                category
                value
                marginOfError
                hidden
                missing
                note
                sourceUrl
                sample
                revisedFrom
                revisionReason
              }
            }
          }
        }
      }
    }
  }
`);

/** What the public page loads, out of the draft: a difference between the two does not compile. */
export async function loader({ request, params }: LoaderFunctionArgs): ReturnType<typeof publicLoader> {
  const { city = '', draftId: id = '', code = '', plan = '', goal: goalCode = '' } = params;
  const wanted = { id, code, plan, goal: goalCode };
  const { releaseDraft } = await execute(previewGoalQuery, wanted, { request, city });
  const release = releaseDraft?.preview;
  const goal = release?.department?.goal;
  if (!goal) throw notFound('goal');
  const canonical = publicUrl() + goalPath({ city, release: release.slug }, code, plan, goalCode);
  return {
    release,
    department: release.department,
    goal,
    place: { city, release: null, draft: id },
    canonical,
  };
}
