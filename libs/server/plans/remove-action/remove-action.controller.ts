import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '#server/platform/http';
import { planActionUnknown } from '../plans.errors.js';
import { RemoveAction } from './remove-action.js';

@ApiTags('plans')
@Controller('plans/:scan/actions')
export class RemoveActionController {
  constructor(private readonly removeAction: RemoveAction) {}

  @Delete(':action')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removePlanAction', summary: 'Take an action off my plan' })
  @ApiNoContentResponse()
  remove(
    @Param('scan') scan: string,
    @Param('action', new IdPipe(planActionUnknown)) action: string,
  ): Promise<void> {
    return this.removeAction.remove(scan, action);
  }
}
