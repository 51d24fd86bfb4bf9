import { Body, Controller, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  placeMembersRequestSchema,
  type PlaceMembersResponse,
  placeMembersResponseSchema,
} from '#contracts/memberships';
import { AdministeredTenant } from '#server/platform/auth';
import { PlaceMembers } from './place-members.js';

class PlaceMembersRequestDto extends createZodDto(placeMembersRequestSchema) {}
class PlaceMembersResponseDto extends createZodDto(placeMembersResponseSchema) {}

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/members')
export class PlaceMembersController {
  constructor(private readonly placing: PlaceMembers) {}

  @Patch()
  @ApiOperation({
    operationId: 'placeMembers',
    summary: 'Place members by their addresses, each in a department or in none',
  })
  @ApiOkResponse({ type: PlaceMembersResponseDto })
  place(
    @AdministeredTenant() tenantId: string,
    @Body() request: PlaceMembersRequestDto,
  ): Promise<PlaceMembersResponse> {
    return this.placing.place(tenantId, request);
  }
}
