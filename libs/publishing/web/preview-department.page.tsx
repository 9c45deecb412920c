// A department in a draft, drawn by the very page that the public will read.
import type { LoaderFunctionArgs } from 'react-router';
import { execute, graphql, notFound, publicUrl } from '@plumbline/platform/web';
import type { loader as publicLoader } from './department.page';
import { departmentPath } from './release-address';

export { default } from './department.page';

const previewDepartmentQuery = graphql(`
  query PreviewDepartment($id: ID!, $code: String!) {
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
          departmentType
          planArea
          teamName
          reported
          reportingNote
          reportSample
          summary
          summarySample
          sourceUrl
          sample
          figures {
            ...PreviewFigures
          }
          plans {
            slug
            title
            stateLabel
            startsOn
            endsOn
            sourceUrl
            sample
            goals {
              code
              text
              result
              resultSentence
              resultSample
              sourceUrl
              sample
              deliverables {
                code
                status
                statusLabel
                overdue
                sample
                reportedSample
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
  const [city, id, code] = [params.city ?? '', params.draftId ?? '', params.code ?? ''];
  const { releaseDraft } = await execute(previewDepartmentQuery, { id, code }, { request, city });
  if (!releaseDraft?.preview.department) throw notFound('department');
  const release = releaseDraft.preview;
  const canonical = publicUrl() + departmentPath({ city, release: release.slug }, code);
  return {
    release,
    since: null,
    department: release.department,
    place: { city, release: null, draft: id },
    canonical,
  };
}
