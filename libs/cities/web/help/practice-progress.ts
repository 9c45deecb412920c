// How far it is with starting the practice city over, as its page and the script on it ask for it.
import { execute, graphql, type Inner } from '@plumbline/platform/web';

const progressQuery = graphql(`
  query PracticeProgress {
    city {
      id
    }
    practiceCity {
      startingOver
      step
      steps
    }
  }
`);

/** `cityId` is the city that stands at the address now; `practice` is null where nothing can be started over. */
export interface Progress {
  cityId: string;
  practice: Inner.PracticeProgressQuery['practiceCity'] | null;
}

/** Asks how far it is. */
export async function practiceProgress(request: Request, slug: string): Promise<Progress> {
  const { city, practiceCity } = await execute(progressQuery, {}, { request, city: slug });
  return { cityId: city.id, practice: practiceCity ?? null };
}
