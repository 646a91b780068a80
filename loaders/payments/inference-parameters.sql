-- What the inference goes by: the one row of inference_parameters. No published threshold exists (methods 4.2): set your own.
SELECT
  CAST(1000000 AS BIGINT) AS amount_min_fen,           -- a payment of this or more may be trade
  CAST(5 AS BIGINT) AS round_trip_days,                -- money back within so many days, the last one included, ...
  CAST(90 AS BIGINT) AS round_trip_percent,            -- ... the smaller amount being so much of the larger, was round
  CAST(5 AS BIGINT) AS month_end_days,                 -- calendar days that are the end of a month
  CAST(3 AS BIGINT) AS active_months_min,              -- months of twelve that an edge needs
  CAST(0.4 AS DOUBLE) AS regularity_weight,
  CAST(0.3 AS DOUBLE) AS evenness_weight,
  CAST(0.3 AS DOUBLE) AS share_weight,
  CAST(0.3 AS DOUBLE) AS share_full,                   -- share of the inflow from which on more adds nothing
  CAST(500000000 AS BIGINT) AS edge_nano,              -- confidences in billionths
  CAST(300000000 AS BIGINT) AS candidate_nano,
  CAST(800000000 AS BIGINT) AS corroborated_nano,
  CAST(490000000 AS BIGINT) AS candidate_max_nano,     -- what the feed says of a candidate at most
  CAST(3 AS BIGINT) AS large_inflow_times              -- a single inflow of so many mean months is an event; a rule asks for more
