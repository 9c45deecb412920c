// The open texts of a language as a file for translators. Shows no page of its own.
import type { LoaderFunctionArgs } from 'react-router';
import { execute, notFound } from '@plumbline/platform/web';
import { fileQuery } from './translation-operations';

/** Sends the file; `?all` puts the reviewed texts into it as well. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const variables = { language: params.language ?? '', all: new URL(request.url).searchParams.has('all') };
  const call = { request, city: params.city ?? '' };
  const { translationFile } = await execute(fileQuery, variables, call);
  if (!translationFile) throw notFound('file');
  const { fileName, content } = translationFile;
  return new Response(content, {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename="${fileName.replace(/[^\w.-]/g, '-')}"`,
      // Registered for XLIFF 2 (IANA); browsers save it and never show it.
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
