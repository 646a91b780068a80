-- Every settled payment with a verdict: TRADE when it may be payment for a supply, else the first reason why it may not.
-- Reads payments, inference_parameters, control_groups, purposes, agents; gives judged_payments (docs/feeds.md).
-- Plain SQL for DuckDB and for Spark 3.5 alike. Rules 1 and 2 of methods 4.2.
WITH newest AS (
  SELECT MAX(EXTRACT(YEAR FROM paid_on) * 12 + EXTRACT(MONTH FROM paid_on) - 1) AS month_no
  FROM payments WHERE settled
),
purpose_classes AS (
  SELECT word, MIN(class) AS class FROM purposes GROUP BY word
),
agent_parties AS (
  SELECT DISTINCT party FROM agents
),
-- An agent stands for the party behind it where that is known and the other end is no agent too.
attributed AS (
  SELECT
    p.payment_id,
    CASE WHEN payer_agent.party IS NOT NULL AND payee_agent.party IS NULL
      THEN COALESCE(p.agent_for, p.payer) ELSE p.payer END AS payer,
    CASE WHEN payee_agent.party IS NOT NULL AND payer_agent.party IS NULL
      THEN COALESCE(p.agent_for, p.payee) ELSE p.payee END AS payee,
    CASE WHEN payer_agent.party IS NULL AND payee_agent.party IS NULL THEN FALSE
      WHEN payer_agent.party IS NOT NULL AND payee_agent.party IS NOT NULL THEN TRUE
      ELSE p.agent_for IS NULL END AS is_agent,
    (p.payer_is_enterprise OR (payer_agent.party IS NOT NULL AND p.agent_for IS NOT NULL))
      AND (p.payee_is_enterprise OR (payee_agent.party IS NOT NULL AND p.agent_for IS NOT NULL)) AS is_corporate,
    p.amount_fen,
    p.purpose,
    CAST(EXTRACT(DAY FROM (CAST(p.paid_on AS TIMESTAMP) - TIMESTAMP '1970-01-01 00:00:00')) AS INTEGER) AS paid_day,
    CAST(EXTRACT(YEAR FROM p.paid_on) * 12 + EXTRACT(MONTH FROM p.paid_on) - 1 AS INTEGER) AS month_no,
    CAST(EXTRACT(DAY FROM p.paid_on) AS INTEGER) AS day_of_month,
    CAST(EXTRACT(DAY FROM LAST_DAY(p.paid_on)) AS INTEGER) AS days_in_month
  FROM payments p
  LEFT JOIN agent_parties payer_agent ON payer_agent.party = p.payer
  LEFT JOIN agent_parties payee_agent ON payee_agent.party = p.payee
  WHERE p.settled AND p.amount_fen > 0 AND COALESCE(p.currency, 'CNY') = 'CNY'
),
directions AS (
  SELECT DISTINCT payer, payee FROM attributed WHERE payer <> payee
),
grouped_pairs AS (
  SELECT DISTINCT d.payer, d.payee
  FROM directions d
  JOIN control_groups payer_group ON payer_group.party = d.payer
  JOIN control_groups payee_group ON payee_group.party = d.payee AND payee_group.head = payer_group.head
),
-- Only pairs that pay in both directions can pay a round trip; they are few.
two_way AS (
  SELECT there.payer, there.payee
  FROM directions there
  JOIN directions back ON back.payer = there.payee AND back.payee = there.payer
),
two_way_payments AS (
  SELECT a.payment_id, a.payer, a.payee, a.amount_fen, a.paid_day
  FROM attributed a
  JOIN two_way t ON t.payer = a.payer AND t.payee = a.payee
),
round_trips AS (
  SELECT there.payment_id AS there_id, back.payment_id AS back_id
  FROM two_way_payments there
  JOIN two_way_payments back ON back.payer = there.payee AND back.payee = there.payer
  CROSS JOIN inference_parameters i
  WHERE back.paid_day BETWEEN there.paid_day AND there.paid_day + i.round_trip_days
    AND LEAST(there.amount_fen, back.amount_fen) * 100
      >= GREATEST(there.amount_fen, back.amount_fen) * i.round_trip_percent
),
round_trip_payments AS (
  SELECT there_id AS payment_id FROM round_trips
  UNION
  SELECT back_id AS payment_id FROM round_trips
)
SELECT
  a.payment_id,
  a.payer,
  a.payee,
  a.amount_fen,
  a.paid_day,
  a.month_no,
  -- 0 is the month of the newest payment, which is not over; 1 to 12 are the full months before it.
  CAST(n.month_no - a.month_no AS INTEGER) AS months_back,
  a.days_in_month,
  a.day_of_month > a.days_in_month - i.month_end_days AS is_month_end,
  c.class AS purpose_class,
  CASE
    WHEN a.payer = a.payee THEN 'OWN_ACCOUNT'
    WHEN g.payer IS NOT NULL THEN 'SAME_GROUP'
    WHEN c.class IN ('TAX', 'SOCIAL', 'PAYROLL', 'LOAN', 'INTEREST', 'INVESTMENT', 'REFUND') THEN c.class
    WHEN r.payment_id IS NOT NULL THEN 'ROUND_TRIP'
    WHEN a.is_agent THEN 'AGENT'
    WHEN NOT COALESCE(a.is_corporate, FALSE) THEN 'PRIVATE'
    WHEN a.amount_fen < i.amount_min_fen THEN 'SMALL'
    ELSE 'TRADE'
  END AS verdict
FROM attributed a
CROSS JOIN newest n
CROSS JOIN inference_parameters i
LEFT JOIN grouped_pairs g ON g.payer = a.payer AND g.payee = a.payee
LEFT JOIN purpose_classes c ON c.word = TRIM(a.purpose)
LEFT JOIN round_trip_payments r ON r.payment_id = a.payment_id
