// The parts of the platform that Nest puts together: door, refusals, health.
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { AuditResolver } from './audit.resolver';
import { DeniedFilter } from './denied.filter';
import { UploadController } from './files/upload.controller';
import { DeviceSecretResolver } from './device-secret.resolver';
import { HealthController } from './health.controller';
import { HttpOperationInterceptor } from './http-operation.interceptor';
import { MailResolver } from './mail.resolver';
import { NowhereFilter } from './nowhere.filter';
import { OperationGuard } from './operation.guard';
import { RefusalInterceptor } from './refusal.interceptor';
import { SessionEndController } from './session-end.controller';

@Module({})
export class PlatformModule {
  static forRoot(): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, SessionEndController, UploadController],
      providers: [
        Reflector,
        AuditResolver,
        DeviceSecretResolver,
        MailResolver,
        { provide: APP_FILTER, useClass: DeniedFilter },
        { provide: APP_FILTER, useClass: NowhereFilter },
        { provide: APP_GUARD, useClass: OperationGuard },
        { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
        { provide: APP_INTERCEPTOR, useClass: HttpOperationInterceptor },
      ],
    };
  }
}
