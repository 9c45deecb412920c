// What is followed, by its name in the latest release.
import { executePublic, publicGraphql } from '@plumbline/platform/web';
import type { FollowedPlace } from '@plumbline/publishing/domain';

const nameQuery = publicGraphql(`
  query FollowedName($city: String!, $department: String!, $plan: String!, $goal: String!) {
    release(city: $city) {
      departments {
        code
        name
      }
      department(code: $department) {
        code
        name
        goal(plan: $plan, code: $goal) {
          code
          text
        }
      }
    }
  }
`);

/** The names of what is followed, and the departments that could be; null for what is not published. */
export async function followedName(request: Request, city: string, place: FollowedPlace) {
  const { release } = await executePublic(
    nameQuery,
    { city, department: place.department ?? '', plan: place.plan ?? '', goal: place.goal ?? '' },
    { request },
  );
  const department = release?.department ?? null;
  return {
    department: department?.name ?? null,
    goal: department?.goal?.text ?? null,
    departments: release?.departments ?? [],
    isThere:
      place.department === null || (department !== null && (place.goal === null || department.goal !== null)),
  };
}
