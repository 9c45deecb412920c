// Gives a person the secret for their own unsent work on the device they sit at.
import { msg } from '@lingui/core/macro';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Refusal } from '@plumbline/platform/domain';
import { Requires } from './declare';
import { deviceSecret } from './device-secret';
import { isId } from './ids';
import { actor, cityId } from './unit-of-work';

@Resolver()
export class DeviceSecretResolver {
  @Query(() => String, {
    description:
      'The viewer’s own secret in this city for unsent work on one device. It is to be held in memory only. `device` is a UUID that the device made.',
  })
  @Requires('city:read')
  unsentWorkSecret(@Args('device') device: string): string {
    const { personId } = actor();
    if (personId === null || !isId(device)) {
      throw new Refusal('INVALID', msg`This is no number of a device. Reload the page.`, {
        path: ['device'],
      });
    }
    return deviceSecret(personId, cityId(), device);
  }
}
