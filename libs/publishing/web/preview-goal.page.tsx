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
        number
        title
        periodLabel
        publishedAt
        asOf
        digest
        removals {
          on
          reason
          kind
          departments
          plan
          goal
          metric
        }
        withdrawn {
          at
          reason
        }
        department(code: $code) {
          code
          name
          reported
          reportingNote
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
              evidence {
                title
                kind
                url
                fileDigest
                size
                mediaType
                on
                sample
              }
              dateChanges {
                from
                to
                reason
                on
              }
            }
            metrics {
              ...PreviewMetricFields
            }
          }
        }
      }
    }
  }
`);

// The same fields as the public `PublicMetricFields`: a difference between the two does not compile.
/* @__PURE__ */ graphql(`
  fragment PreviewMetricFields on PublicMetric {
    code
    name
    kind
    unit
    direction
    reference
    referenceGroup
    baselineValue
    baselineLabel
    targetValue
    targetLabel
    methodNote
    categorySetName
    categorySet {
      name
      version
      counting
    }
    groups {
      label
      residual
    }
    sentence
    warning
    result
    results {
      category
      result
    }
    targets {
      periodLabel
      periodEndsOn
      category
      value
    }
    progress {
      category
      pace
      share
      timeShare
      expected
      why
    }
    picture {
      periods {
        label
        endsOn
        segment
        brokenBy
        total {
          label
          value
          low
          high
          hidden
          missing
        }
        groups {
          label
          value
          low
          high
          hidden
          missing
        }
        gap {
          group
          comparedWith
          difference {
            value
            low
            high
          }
          ratio {
            value
            low
            high
          }
        }
        noGap
      }
    }
    measures {
      measure
      name
      says
      value
      low
      high
      draws
      refusal
    }
    sourceUrl
    sample
    observations {
      periodLabel
      category
      place
      value
      marginOfError
      reliability
      hidden
      missing
      note
      sourceUrl
      sample
      revisedFrom
      revisionReason
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
    since: null,
    department: release.department,
    goal,
    place: { city, release: null, draft: id },
    plan,
    topics: [],
    canonical,
  };
}
