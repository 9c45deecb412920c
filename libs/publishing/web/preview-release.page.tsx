// A draft's first page, drawn by the very page that the public will read.
import type { LoaderFunctionArgs } from 'react-router';
import { execute, graphql, notFound, publicUrl } from '@plumbline/platform/web';
import { releasePath } from './release-address';
import type { loader as publicLoader } from './release.page';

export { default } from './release.page';

const previewReleaseQuery = graphql(`
  query PreviewRelease($id: ID!) {
    releaseDraft(id: $id) {
      id
      preview {
        slug
        number
        title
        periodLabel
        publishedAt
        asOf
        notes
        digest
        previousDigest
        translations {
          language
          number
          publishedAt
          digest
          texts
          total
        }
        sample
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
        figures {
          ...PreviewFigures
        }
        departments {
          code
          name
          teamName
          reported
          reportingNote
          reportSample
          sample
          figures {
            work {
              status
              count
            }
            dates {
              overdue
            }
          }
        }
      }
    }
  }
`);

/** The four figures of a draft; the same fields as the public `FourFigures`. */
export const previewFigures = graphql(`
  fragment PreviewFigures on PublicFigures {
    sample
    work {
      status
      label
      count
    }
    dates {
      onTime
      late
      overdue
      noDate
      notYetDue
    }
    results {
      better
      same
      worse
      uncertain
      unmeasured
    }
    reporting {
      onTime
      late
      inReview
      missing
      owedNothing
    }
    coverage {
      approved
      withPlan
      withoutPlan
    }
  }
`);

/** What the public page loads, out of the draft: a difference between the two does not compile. */
export async function loader({ request, params }: LoaderFunctionArgs): ReturnType<typeof publicLoader> {
  const [city, id] = [params.city ?? '', params.draftId ?? ''];
  const { releaseDraft } = await execute(previewReleaseQuery, { id }, { request, city });
  if (!releaseDraft) throw notFound('release');
  const release = releaseDraft.preview;
  const canonical = publicUrl() + releasePath({ city, release: release.slug });
  return { release, since: null, place: { city, release: null, draft: id }, canonical };
}
