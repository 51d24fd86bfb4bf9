import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { addPlanActionRequestSchema, type PlanAction } from '#contracts/plans';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { Language } from '#server/platform/http';
import { Plans } from '../plans.js';
import { PlanActionDto } from '../plan-action.dto.js';
import { AddAction } from './add-action.js';

class AddPlanActionRequestDto extends createZodDto(addPlanActionRequestSchema) {}

@ApiTags('plans')
@Controller('plans/:scan/actions')
export class AddActionController {
  constructor(
    private readonly addAction: AddAction,
    private readonly plans: Plans,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'addPlanAction', summary: 'Put a tip or an action of my own on my plan' })
  @ApiCreatedResponse({ type: PlanActionDto })
  async add(
    @CurrentUser() { accountId }: Principal,
    @Param('scan') scan: string,
    @Body() request: AddPlanActionRequestDto,
    @Language() language: string,
  ): Promise<PlanAction> {
    return this.plans.told(await this.addAction.add({ accountId, scan, request }), language);
  }
}
