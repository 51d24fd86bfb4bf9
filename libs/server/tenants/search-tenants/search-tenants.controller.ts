import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type TenantList, tenantListSchema, tenantSearchSchema } from '#contracts/tenants';
import { SearchTenants } from './search-tenants.js';

class TenantSearchDto extends createZodDto(tenantSearchSchema) {}
class TenantListDto extends createZodDto(tenantListSchema) {}

@ApiTags('tenants')
@Controller('tenants')
export class SearchTenantsController {
  constructor(private readonly searchTenants: SearchTenants) {}

  @Get()
  @ApiOperation({ operationId: 'searchTenants', summary: 'Organisations whose name holds the query' })
  @ApiOkResponse({ type: TenantListDto })
  async search(@Query() search: TenantSearchDto): Promise<TenantList> {
    return { items: await this.searchTenants.search(search) };
  }
}
