import type { CodegenConfig } from '@graphql-codegen/cli';

const sources = '../sources.ts#';

/** Types of the resolvers, drawn from the schema; each type of the schema that has a source of its own is named here. */
export const codegen: CodegenConfig = {
  schema: 'api/modules/*/*.graphql',
  generates: {
    'api/__generated__/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        scalars: { Date: 'string', DateTime: 'string', Fen: 'number', ID: 'string' },
        contextType: '../context.ts#RequestContext',
        mapperTypeSuffix: '',
        maybeValue: 'T | null | undefined',
        mappers: {
          Party: `${sources}PartySource`,
          Enterprise: `${sources}PartySource`,
          Person: `${sources}PartySource`,
          State: `${sources}PartySource`,
          Unknown: `${sources}PartySource`,
          Relationship: `${sources}RelationshipSource`,
          Evidence: `${sources}EvidenceSource`,
          EvidenceFact: `${sources}RelationshipSource`,
          Opportunity: `${sources}OpportunitySource`,
          OpportunityRule: `${sources}RuleSource`,
          OpportunityTrigger: `${sources}OpportunityTriggerSource`,
          RuleParameter: `${sources}RuleParameterSource`,
          CloseReason: `${sources}CloseReasonSource`,
          Scorecard: `${sources}ScorecardSource`,
          ScorecardResult: `${sources}FirmScoreSource`,
          CollaborationScenario: `${sources}ScenarioSource`,
          OpportunityConnection: `${sources}OpportunityPage`,
          Customer: `${sources}CustomerSource`,
          OrgUnit: `${sources}OrgUnitSource`,
          Employee: `${sources}EmployeeSource`,
          Goods: `${sources}EntitySource`,
          Industry: `${sources}EntitySource`,
          Chain: `${sources}EntitySource`,
          ChainLink: `${sources}EntitySource`,
          ChainEdit: `${sources}ChainEditSource`,
          WhiteListVersion: `${sources}WhiteListVersionSource`,
          ChainPortraitLink: `${sources}PortraitLinkSource`,
          GoodsChainNode: `${sources}GoodsNodeSource`,
          Score: `${sources}ScoreSource`,
          Owner: `${sources}OwnerSource`,
          ControlItem: `${sources}ControlItemSource`,
        },
      },
    },
  },
};
