-- What became of a fleet's commands, where a Pub/Sub subscription writes the notifications into BigQuery.
-- Put `sql/amapi-operations.js` and `sql/amapi-esim.js` of @amapi-spec/decoders into a bucket of yours first.

CREATE OR REPLACE FUNCTION fleet.read_notification(data STRING, attributes STRING)
RETURNS STRUCT<operation STRING, device STRING, command_type STRING, state STRING, final BOOL, summary STRING, retry STRING>
LANGUAGE js
OPTIONS (library = ['gs://your-bucket/amapi-operations.js'])
AS r"""
  const read = amapiOperations.readNotification({ data, attributes: JSON.parse(attributes ?? '{}') });
  // Another kind of notification, or none at all. The message itself has the command, and may have its password: it stays where it is.
  if (read.value?.kind !== 'command') return null;
  const { name, device, commandType, state, final, summary, retry } = read.value.reading;
  return { operation: name, device, command_type: commandType, state, final, summary, retry };
""";

-- operationCode and errorCode of internalErrorDetails, as the texts that the API sends.
CREATE OR REPLACE FUNCTION fleet.explain_esim_error(operation_code STRING, error_code STRING)
RETURNS STRUCT<summary STRING, for_carrier STRING, retry STRING>
LANGUAGE js
OPTIONS (library = ['gs://your-bucket/amapi-esim.js'])
AS r"""
  const explained = amapiEsim.explainEsimError({ operationCode: operation_code, errorCode: error_code });
  if (explained.issues !== undefined) return null;
  const { summary, forCarrier, retry } = explained.value;
  return { summary, for_carrier: forCarrier, retry };
""";

-- Pub/Sub delivers at least once: of one operation the reading that is final counts, then the latest.
SELECT reading.*
FROM (
  SELECT fleet.read_notification(TO_BASE64(data), TO_JSON_STRING(attributes)) AS reading, publish_time
  FROM fleet.notifications
)
WHERE reading.operation IS NOT NULL
QUALIFY ROW_NUMBER() OVER (PARTITION BY reading.operation ORDER BY reading.final DESC, publish_time DESC) = 1;
