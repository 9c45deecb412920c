// Bringing in values over GraphQL.
import { msg } from '@lingui/core/macro';
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { say } from '@plumbline/language/domain';
import { inReadersLanguage } from '@plumbline/language/server';
import { Requires } from '@plumbline/platform/server';
import { columnSamples, columnsUsed, hasErrors, headerRowOf, Vocabulary } from '@plumbline/exchange/domain';
import { ImportProblemType } from './import.graphql';
import {
  ImportValuesInput,
  ImportValuesPayload,
  PreviewValuesInput,
  PreviewValuesPayload,
  RememberedMappingType,
  UnknownWordType,
  type ValueChoiceType,
  type ValuesPreviewType,
} from './value-import.graphql';
import { importValuesFile, previewValues, type ValuesPreview } from './value-import.service';
import { mappingOf, shownMapping } from './value-mapping.graphql';
import type { ValueMapping } from '@plumbline/exchange/domain';

const NOTHING_BROUGHT_IN = {
  code: 'INVALID',
  message: msg`Nothing was brought in. Look at the words and cells listed, then try again.`,
} as const;

/** Samples shown of a column. */
const SAMPLES = 3;

@Resolver(() => RememberedMappingType)
export class ValueImportResolver {
  @Mutation(() => PreviewValuesPayload, {
    description:
      'Officers, leads and the planning office open a file of values: its columns, and how it was read the last time or may be read. Keeps nothing.',
  })
  @Requires('import:plan')
  async previewValues(@Args('input') input: PreviewValuesInput): Promise<PreviewValuesPayload> {
    const { planId, fileName, contentBase64, sheet, mapping } = input;
    const bytes = Buffer.from(contentBase64, 'base64');
    const opened = await previewValues(
      { planId, fileName, bytes },
      mapping?.sheet ?? sheet ?? null,
      mapping?.rules ?? [],
    );
    // Remarks and problems say their sentences when they are read: here, in the reader's language.
    const preview = inReadersLanguage(() => shown(opened, mapping ? mappingOf(mapping) : null));
    return { preview, userErrors: [] };
  }

  @Mutation(() => ImportValuesPayload, {
    description:
      'Officers, leads and the planning office check a file of values or bring it in: all of it or nothing. A number that differs from the one that stands becomes a correction that cites it. The same file again changes nothing. How the file was read is remembered for files with the same headers.',
  })
  @Requires('import:plan')
  async importValues(@Args('input') input: ImportValuesInput): Promise<ImportValuesPayload> {
    const { planId, fileName, contentBase64, mapping, sourceUrl, dataDate, sample, dryRun } = input;
    const bytes = Buffer.from(contentBase64, 'base64');
    const { unknownWords, ...outcome } = await importValuesFile(
      { planId, fileName, bytes },
      {
        mapping: mappingOf(mapping),
        sourceUrl: sourceUrl ?? null,
        dataDate: dataDate ?? null,
        sample: sample ?? false,
      },
      dryRun,
    );
    const refused = !dryRun && hasErrors(outcome.problems);
    const { code, message } = NOTHING_BROUGHT_IN;
    return inReadersLanguage(() => ({
      ...outcome,
      problems: outcome.problems.map((problem) => ({ ...problem })),
      unknownWords: unknownWords.map(({ coordinate, word, at, values, meant }) => ({
        ...{ coordinate, word: word === '' ? null : word, values, meant },
        ...{ row: at.row, column: at.column },
      })),
      userErrors: refused ? [{ code, message: say(message), path: ['contentBase64'], conflict: [] }] : [],
    }));
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Null when the product itself brought it in.',
  })
  async by(@Parent() { personId }: RememberedMappingType): Promise<PersonType | null> {
    return personId ? ((await personById(personId)) ?? null) : null;
  }
}

function shown(opened: ValuesPreview, given: ValueMapping | null): ValuesPreviewType {
  const { sheet, sheets, context, remembered, suggestion } = opened;
  const mapping = given ?? (remembered ? { ...remembered.mapping, sheet: sheet.name } : suggestion.mapping);
  const samples = new Map(
    columnSamples(sheet, headerRowOf(sheet)).map(({ index, texts }) => [index, texts.slice(0, SAMPLES)]),
  );
  const groups = new Map<string, ValueChoiceType>();
  for (const { categorySet } of context.metrics) {
    for (const { code, label } of categorySet?.categories ?? []) {
      if (!groups.has(code)) groups.set(code, { code, label });
    }
  }
  return {
    sheets: sheets.map(({ name }) => name),
    sheet: sheet.name,
    columns: columnsUsed(sheet, mapping, new Vocabulary(context)).map(
      ({ index, header, name, role, pattern }) => ({
        ...{ header, name, role, pattern },
        samples: samples.get(index) ?? [],
      }),
    ),
    mapping: shownMapping(mapping),
    remembered: remembered && {
      ...{ fileName: remembered.name, at: remembered.at, personId: remembered.personId },
    },
    blankHint: suggestion.blankHint,
    remarks: suggestion.remarks,
    metrics: context.metrics.map(({ code, name }) => ({ code, label: name })),
    groups: [...groups.values()],
    places: context.places.map(({ code, label }) => ({ code, label })),
  };
}

@Resolver(() => ImportValuesPayload)
export class ImportValuesPayloadResolver {
  @ResolveField(() => Int, { description: 'Values that are (or would be) new.' })
  added(@Parent() payload: ImportValuesPayload): number {
    return payload.added ?? 0;
  }

  @ResolveField(() => Int, { description: 'Values that correct (or would correct) another number.' })
  corrected(@Parent() payload: ImportValuesPayload): number {
    return payload.corrected ?? 0;
  }

  @ResolveField(() => Int)
  unchanged(@Parent() payload: ImportValuesPayload): number {
    return payload.unchanged ?? 0;
  }

  @ResolveField(() => Int, { description: 'Cells that are left out as the mapping says.' })
  leftOut(@Parent() payload: ImportValuesPayload): number {
    return payload.leftOut ?? 0;
  }

  @ResolveField(() => Int, { description: 'Values that are missing, each with its reason.' })
  missing(@Parent() payload: ImportValuesPayload): number {
    return payload.missing ?? 0;
  }

  @ResolveField(() => [UnknownWordType])
  unknownWords(@Parent() payload: ImportValuesPayload): UnknownWordType[] {
    return payload.unknownWords ?? [];
  }

  @ResolveField(() => [ImportProblemType], {
    description: 'What stands in the way first, then what to look at.',
  })
  problems(@Parent() payload: ImportValuesPayload): ImportProblemType[] {
    return payload.problems ?? [];
  }
}
