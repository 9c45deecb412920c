// The files of a release and the terms of a city's data, for everybody.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { publicRows } from '@plumbline/platform/server';
import {
  LIST_OF_DOCUMENTS,
  RELEASE_FILES,
  licenseNamed,
  releaseFileAddress,
} from '@plumbline/publishing/domain';
import { PublicCity, PublicRelease } from '../public.graphql';
import { publicReleaseRow } from '../public.queries';
import type { ListedDocument } from '../documents/release-documents';
import { PublicOpenData, PublicReleaseDocument, PublicReleaseFile } from './open-data.graphql';
import { fileBytes, readyFiles } from './release-file.queries';

@Resolver(() => PublicRelease)
export class PublicReleaseFiles {
  @ResolveField(() => [PublicReleaseFile], {
    description: 'The files that are ready. Of a draft or a withdrawn release there are none.',
  })
  async files(@Parent() { city, slug, digest, withdrawn }: PublicRelease): Promise<PublicReleaseFile[]> {
    if (digest === null || withdrawn) return [];
    const row = await publicReleaseRow(city.slug, slug);
    if (!row || row.withdrawnAt !== null) return [];
    const ready = await readyFiles(row.cityId, row.releaseId);
    return RELEASE_FILES.flatMap(({ name }) => {
      const file = ready.find((one) => one.name === name);
      if (!file) return [];
      return {
        name,
        mediaType: file.mediaType,
        size: file.size,
        digest: file.digest,
        path: releaseFileAddress(city.slug, slug, name),
        permanentPath: `/public/releases/by-digest/${file.digest}/${name}`,
      };
    });
  }
}

/** The documents of a release, by the list that was made with them. */
@Resolver(() => PublicRelease)
export class PublicReleaseDocuments {
  @ResolveField(() => [PublicReleaseDocument], {
    description: 'The quarter and each plan, as PDF and Word file; empty until they are made.',
  })
  async documents(
    @Parent() { city, slug, digest, withdrawn }: PublicRelease,
  ): Promise<PublicReleaseDocument[]> {
    if (digest === null || withdrawn) return [];
    const row = await publicReleaseRow(city.slug, slug);
    if (!row || row.withdrawnAt !== null) return [];
    const ready = await readyFiles(row.cityId, row.releaseId);
    const list = ready.find(({ name }) => name === LIST_OF_DOCUMENTS);
    if (!list) return [];
    const documents = JSON.parse((await fileBytes(list, false)).toString('utf8')) as ListedDocument[];
    return documents.flatMap((document) => {
      const file = ready.find(({ name }) => name === document.name);
      return file ? [{ ...document, size: file.size }] : [];
    });
  }
}

@Resolver(() => PublicCity)
export class PublicCityData {
  @ResolveField(() => PublicOpenData, { description: 'Under which terms it gives its data.' })
  async openData(@Parent() { slug }: PublicCity): Promise<PublicOpenData> {
    const [found] = await publicRows<{ license: string; contactEmail: string | null }>(
      'select data_license as license, contact_email as "contactEmail" from public_city where slug = $1',
      [slug],
    );
    const { name, title, path } = licenseNamed(found?.license ?? '');
    return {
      license: name,
      licenseTitle: title,
      licenseUrl: path,
      contactEmail: found?.contactEmail ?? null,
    };
  }
}
