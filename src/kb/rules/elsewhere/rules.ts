/** Failures of other services that look alike: said to be none of ours, and whose they are. */
import { defineRules } from '../../define.ts';

export default defineRules('elsewhere', [
  {
    id: 'elsewhere/github',
    causes: ['none'],
    when: [{ text: 'api.github.com', not: ['copilot_internal'] }, { text: 'Octokit.' }, { text: 'docs.github.com/rest' }],
    weight: 'strong',
    checked: '2026-11',
    source: 'doc:https://docs.github.com/rest',
  },
  {
    id: 'elsewhere/stripe',
    causes: ['none'],
    when: [{ text: 'StripeException' }, { text: 'node_modules/stripe' }, { text: 'stripe.error' }, { text: 'api.stripe.com' }, { text: 'StripeInvalidRequestError' }, { text: 'StripeAuthenticationError' }, { text: 'pk_test_' }, { text: 'pk_live_' }],
    weight: 'proof',
    checked: '2026-11',
    source: 'doc:https://docs.stripe.com/error-handling',
  },
  {
    id: 'elsewhere/google-api',
    causes: ['none'],
    when: [{ text: 'sheets.googleapis.com' }, { text: 'drive.googleapis.com' }, { text: 'maps.googleapis.com' }, { text: 'youtube.googleapis.com' }, { text: 'calendar.googleapis.com' }, { text: 'gmail.googleapis.com' }, { text: "quota 'ReadGroup'" }],
    weight: 'proof',
    checked: '2026-11',
    source: 'doc:https://developers.google.com/workspace/sheets/api/limits',
  },
  {
    id: 'elsewhere/chat-apis',
    causes: ['none'],
    when: [{ text: 'notion_client' }, { text: 'www.notion.so' }, { text: 'api.notion.com' }, { text: 'Slack API returned' }, { text: 'slack_sdk' }, { text: 'slack.com/api' }, { text: 'discord.errors' }, { text: 'api.telegram.org' }, { text: 'api.twilio.com' }],
    weight: 'strong',
    checked: '2026-11',
    source: 'doc:https://developers.notion.com/reference/status-codes',
  },
  {
    id: 'elsewhere/packages-and-clusters',
    causes: ['none'],
    when: [{ text: 'upload.pypi.org' }, { text: 'test.pypi.org' }, { text: 'ImagePullBackOff' }, { text: 'kube-scheduler' }, { text: 'npm ERR! code E401' }, { text: 'registry.npmjs.org' }, { text: 'docker.io/library' }, { text: 'Failed to pull image' }],
    weight: 'proof',
    checked: '2026-11',
    source: 'doc:https://pypi.org/help/',
  },
  {
    id: 'elsewhere/databases-and-servers',
    causes: ['none'],
    when: [
      { text: 'psycopg2.OperationalError' },
      { text: 'password authentication failed for user' },
      { text: 'pymysql.err' },
      { text: 'MongoServerError' },
      { text: 'redis.exceptions' },
      { text: 'while connecting to upstream', not: ['api.openai.com', 'api.anthropic.com'] },
      { text: 'Java heap space' },
      { text: 'linker command failed' },
      { text: 'botocore.exceptions', all: ['S3 operation'] },
      { text: 'boto3', all: ['ACL'] },
    ],
    weight: 'proof',
    checked: '2026-11',
    source: 'doc:https://www.postgresql.org/docs/current/errcodes-appendix.html',
  },
]);
