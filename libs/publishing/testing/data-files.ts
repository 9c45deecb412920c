// What the worker does after a release: makes its files, here and now, for specs.
import { definedJobs, newId, runAs, systemOf } from '@plumbline/platform/server';
import { RELEASE_FILES } from '@plumbline/publishing/domain';

/** Makes files of a release of the city: all of them, or those with the given names. */
export async function makeDataFiles(
  cityId: string,
  releaseId: string,
  names: readonly string[] = RELEASE_FILES.map(({ name }) => name),
): Promise<void> {
  const requestId = newId();
  const make = definedJobs().get('make-release-file');
  for (const name of names) {
    await runAs(systemOf(cityId, requestId, 'make-release-file'), async () =>
      make?.({ cityId, requestId, releaseId, name }),
    );
  }
}
