// Documents for the workspace: the one-page summary of a quarter, and the yearly report from draft to final.
import { inSourceLanguage } from '@plumbline/language/server';
import { msg } from '@lingui/core/macro';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { Refusal } from '@plumbline/platform/domain';
import { Requires, authorize, can, today } from '@plumbline/platform/server';
import { ONE_PAGER_SECTIONS, asDraft, asFinal } from '@plumbline/publishing/domain';
import { DocumentContentType } from './document-content.graphql';
import { documentFiles, makeYearlyFiles } from './document-file.service';
import {
  DocumentChoices,
  DocumentFileType,
  DocumentFilesPayload,
  FinalizeYearlyReportInput,
  MakeYearlyFilesInput,
  OnePagerPayload,
  OnePagerType,
  SaveOnePagerWordsInput,
  SaveYearlyWordsInput,
  WordsVersionType,
  YearlyEditionPayload,
  YearlyEditionType,
  YearlyReportPayload,
  YearlyReportType,
  YearlyReportViewerCan,
} from './document.graphql';
import {
  begunPeriods,
  onePagerView,
  onePagerWords,
  pageSubject,
  readableTeams,
  suggestedPeriod,
} from './one-pager.queries';
import type { OnePagerView } from './one-pager.queries';
import { saveWords } from './words.service';
import type { WordsRow } from './words.queries';
import { editionContent, editionsOf, yearChoices, yearlyView } from './yearly-report.queries';
import type { EditionRow, YearlyView } from './yearly-report.queries';
import { authorsOf, finalObstacle, finalizeYearlyReport, saveYearlyWords } from './yearly-report.service';

function onePagerType({ period, ...view }: OnePagerView): OnePagerType {
  return { ...view, period: { id: period.id, name: period.label } };
}

@Resolver(() => OnePagerType)
export class OnePagerResolver {
  @Query(() => DocumentChoices, { description: 'The quarters, teams and years documents can be made of.' })
  @Requires('one-pager:read')
  async documentChoices(): Promise<DocumentChoices> {
    return {
      periods: (await begunPeriods()).map(({ id, label }) => ({ id, name: label })),
      suggestedPeriod: await suggestedPeriod(),
      teams: await readableTeams(),
      wholeCity: can('one-pager:read', {}),
      years: can('yearly-report:read', {}) ? await yearChoices() : [],
    };
  }

  @Query(() => OnePagerType, {
    nullable: true,
    description:
      'A quarter on one page, of a team or of all teams the viewer sees; null when it is not here, for you.',
  })
  @Requires('one-pager:read')
  async onePager(
    @Args('periodId', { type: () => ID }) periodId: string,
    @Args('teamId', { type: () => ID, nullable: true }) teamId?: string,
  ): Promise<OnePagerType | null> {
    const view = await onePagerView(periodId, teamId ?? null);
    return view && onePagerType(view);
  }

  @Mutation(() => OnePagerPayload, {
    description: 'Saves a version of the words on a one-page summary. Earlier versions stay.',
  })
  @Requires('one-pager:write')
  async saveOnePagerWords(@Args('input') input: SaveOnePagerWordsInput): Promise<OnePagerPayload> {
    const teamId = input.teamId ?? null;
    const before = await onePagerView(input.periodId, teamId);
    if (!before) {
      throw new Refusal('NOT_FOUND', msg`There is no such summary here.`, { path: ['periodId'] });
    }
    authorize('one-pager:write', await pageSubject(teamId));
    await saveWords(onePagerWords(before.period, teamId), ONE_PAGER_SECTIONS, wordsOf(input));
    const view = await onePagerView(input.periodId, teamId);
    return { onePager: view && onePagerType(view), userErrors: [] };
  }
}

function wordsOf({ section, text, replacesId }: SaveYearlyWordsInput | SaveOnePagerWordsInput) {
  return { section, text: text ?? '', replacesId: replacesId ?? null };
}

@Resolver(() => WordsVersionType)
export class WordsVersionFields {
  @ResolveField(() => PersonType)
  async writtenBy(@Parent() { writtenById }: WordsRow): Promise<PersonType> {
    return personOrBug(writtenById);
  }
}

async function personOrBug(id: string): Promise<PersonType> {
  const person = await personById(id);
  if (!person) throw new Error('Somebody wrote who is nobody.');
  return person;
}

@Resolver(() => YearlyReportType)
export class YearlyReportResolver {
  @Query(() => YearlyReportType, {
    nullable: true,
    description: 'The yearly report as it stands now; null for a year without quarters.',
  })
  @Requires('yearly-report:read')
  yearlyReport(@Args('fiscalYear', { type: () => Int }) fiscalYear: number): Promise<YearlyView | null> {
    return yearlyView(fiscalYear);
  }

  @Mutation(() => YearlyReportPayload, {
    description:
      'Saves a version of the words of a year’s draft. Figures cannot be written, and editions do not change.',
  })
  @Requires('yearly-report:write')
  async saveYearlyWords(@Args('input') input: SaveYearlyWordsInput): Promise<YearlyReportPayload> {
    await saveYearlyWords(input.fiscalYear, wordsOf(input));
    return { yearlyReport: await yearlyView(input.fiscalYear), userErrors: [] };
  }

  @Mutation(() => YearlyEditionPayload, {
    description:
      'Freezes the report as an edition. Refused for those who wrote it, and when it changed since it was read.',
  })
  @Requires('yearly-report:finalize')
  async finalizeYearlyReport(
    @Args('input') { fiscalYear, expectedDigest }: FinalizeYearlyReportInput,
  ): Promise<YearlyEditionPayload> {
    return { edition: await finalizeYearlyReport(fiscalYear, expectedDigest), userErrors: [] };
  }

  @Mutation(() => DocumentFilesPayload, {
    description: 'Asks the worker for the PDF and the Word file of the draft or of an edition.',
  })
  @Requires('yearly-report:read')
  async makeYearlyFiles(@Args('input') input: MakeYearlyFilesInput): Promise<DocumentFilesPayload> {
    const edition = input.edition ?? null;
    await makeYearlyFiles(input.fiscalYear, edition);
    return { files: await documentFiles(input.fiscalYear, edition), userErrors: [] };
  }

  @ResolveField(() => DocumentContentType)
  async content(@Parent() view: YearlyView): Promise<DocumentContentType> {
    const day = await today();
    return inSourceLanguage(() => asDraft(view.content, day));
  }

  @ResolveField(() => [YearlyEditionType], { description: 'Those made final, newest first.' })
  editions(@Parent() { fiscalYear }: YearlyView): Promise<EditionRow[]> {
    return editionsOf(fiscalYear);
  }

  @ResolveField(() => [DocumentFileType], { description: 'Files of the draft.' })
  files(@Parent() { fiscalYear }: YearlyView): Promise<DocumentFileType[]> {
    return documentFiles(fiscalYear, null);
  }

  @ResolveField(() => YearlyReportViewerCan)
  async viewerCan(@Parent() view: YearlyView): Promise<YearlyReportViewerCan> {
    const obstacle = finalObstacle(view, await editionsOf(view.fiscalYear))?.message ?? null;
    const finalizeBlockedBecause = can('yearly-report:finalize') ? (obstacle ?? ownWork(view)) : null;
    return {
      write: can('yearly-report:write', {}),
      finalize: can('yearly-report:finalize') && finalizeBlockedBecause === null,
      finalizeBlockedBecause,
    };
  }
}

function ownWork(view: YearlyView): string | null {
  if (can('yearly-report:finalize', { involvedPersonIds: authorsOf(view) })) return null;
  return 'You wrote some of the words that stand in it; a second person must make it final.';
}

@Resolver(() => YearlyEditionType)
export class YearlyEditionResolver {
  @Query(() => YearlyEditionType, {
    nullable: true,
    description: 'An edition of a year’s report; null when there is none.',
  })
  @Requires('yearly-report:read')
  async yearlyEdition(
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number,
    @Args('edition', { type: () => Int }) edition: number,
  ): Promise<EditionRow | null> {
    return (await editionsOf(fiscalYear)).find((one) => one.edition === edition) ?? null;
  }

  @ResolveField(() => DocumentContentType)
  async content(@Parent() edition: EditionRow): Promise<DocumentContentType> {
    const content = await editionContent(edition.id);
    return inSourceLanguage(() => asFinal(content, edition));
  }

  @ResolveField(() => PersonType)
  finalizedBy(@Parent() { finalizedById }: EditionRow): Promise<PersonType> {
    return personOrBug(finalizedById);
  }

  @ResolveField(() => [DocumentFileType])
  files(@Parent() { fiscalYear, edition }: EditionRow): Promise<DocumentFileType[]> {
    return documentFiles(fiscalYear, edition);
  }
}
