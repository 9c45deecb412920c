// What a person typed into a form.
import { t } from '@lingui/core/macro';
import type { Trouble } from './execute';

/**
 * The form that came with a request. A body that is none, or of which only a part has come, is refused with status 400
 * (thrown as an answer): it is no fault of ours, and nothing is done by halves.
 */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (request.signal.aborted) throw error;
    const said: Trouble = {
      title: t`The form did not arrive whole`,
      message: t`Nothing was changed. Go back and send it again.`,
    };
    throw Response.json(said, { status: 400 });
  }
}

/** The text of one field; empty when it was not sent, and for a file. Spaces at both ends stay as typed. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
