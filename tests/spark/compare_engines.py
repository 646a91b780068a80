"""Holds Spark against DuckDB: both run the SQL texts of loaders/payments on the same payments, every table row for row.

    python3 -m venv ENV && ENV/bin/pip install 'pyspark==3.5.*' 'duckdb==1.5.*' && ENV/bin/python compare_engines.py

Needs Java 17. Not part of the tests that run for every change: it takes minutes and needs Python.
"""
import argparse
import sys
import tempfile
import time
from pathlib import Path

import duckdb
from pyspark.sql import SparkSession

TEXTS = Path(__file__).parents[2] / "loaders" / "payments"
sys.path.insert(0, str(TEXTS))
from infer_supply_spark import OPTIONAL, infer_supply, read_text  # noqa: E402

# Pairs that trade and pairs that pay once; every third one also pays back, some of it at once and in full.
MAKE = """
COPY (
  WITH dice AS (
    SELECT i, hash(i, {seed}) AS a, hash(i, {seed}, 1) AS b, hash(i, {seed}, 2) AS c, hash(i, {seed}, 3) AS d FROM range({rows}) t(i)
  ),
  pairs AS (
    SELECT *, a % ({rows} // 12 + 1) AS pair, hash(a % ({rows} // 12 + 1), {seed}, 4) AS p FROM dice
  )
  SELECT
    'T' || lpad(i::VARCHAR, 9, '0') AS payment_id,
    'E' || (CASE WHEN i % 9 = 0 THEN p // 8 % {parties} ELSE p % {parties} END) AS payer,
    'E' || (CASE WHEN i % 9 = 0 THEN p % {parties} ELSE p // 8 % {parties} END) AS payee,
    d % 40 <> 0 AS payer_is_enterprise,
    d % 50 <> 0 AS payee_is_enterprise,
    CASE WHEN p % 3 = 0 THEN 5000000 + (p % 1000) * 1000 + (b % 3) * 90000 ELSE (b % 30000000) + 500000 END::BIGINT AS amount_fen,
    DATE '2024-09-20' + (c % 800)::INTEGER AS paid_on,
    ['货款', '货款', '运费', '预付货款', NULL, '货款', '材料款', '货款', '借款', '增值税'][(d % 10)::INTEGER + 1] AS purpose,
    d % 97 <> 0 AS settled,
    CASE WHEN d % 89 = 0 THEN 'USD' WHEN d % 3 = 0 THEN NULL ELSE 'CNY' END AS currency,
    CASE WHEN b % 5 = 0 THEN 'E' || (b // 8 % {parties}) END AS agent_for
  FROM pairs
) TO '{folder}/payments.parquet' (FORMAT parquet);
COPY (SELECT 'E' || i AS party, 'H' || (hash(i, 7) % 300) AS head FROM range({parties}) t(i) WHERE hash(i, 8) % 4 = 0)
  TO '{folder}/control_groups.parquet' (FORMAT parquet);
COPY (SELECT 'E' || i AS party FROM range({parties}) t(i) WHERE hash(i, 9) % 100 = 0) TO '{folder}/agents.parquet' (FORMAT parquet);
COPY (SELECT DISTINCT payer, payee, 'INVOICE' AS kind FROM '{folder}/payments.parquet' WHERE hash(payer, payee) % 50 = 0)
  TO '{folder}/corroborations.parquet' (FORMAT parquet);
COPY (SELECT 'E' || i AS party, (hash(i, 10) % 100) / 100 AS share FROM range({parties}) t(i) WHERE i % 2 = 0)
  TO '{folder}/coverages.parquet' (FORMAT parquet);
"""

TABLES = {
    "judged_payments": ("judge-payments", "payment_id"),
    "supply_inference": ("infer-supply", "payee, payer"),
    "supply_links": ("supply-links", "supplierId, buyerId"),
    "inflow_months": ("measure-months", "payee, payer, month"),
    "inflow_measures": ("measure-flows", "payee, payer"),
    "buyer_measures": ("measure-buyers", "payer"),
    "large_inflows": ("measure-large-inflows", "payee, paid_day"),
}


def run_duckdb(folder: str) -> duckdb.DuckDBPyConnection:
    database = duckdb.connect()
    for name in ["payments", *OPTIONAL]:
        database.execute(f"CREATE VIEW {name} AS SELECT * FROM '{folder}/{name}.parquet'")
    for name in ["purposes", "inference_parameters"]:
        database.execute(f"CREATE VIEW {name} AS {read_text(name.replace('_', '-'))}")
    for table, (text, _) in TABLES.items():
        start = time.time()
        database.execute(f"CREATE TABLE {table} AS {read_text(text)}")
        print(f"  duckdb {table}: {time.time() - start:.1f} s", flush=True)
    return database


def run_spark(folder: str) -> None:
    spark = (
        SparkSession.builder.master("local[2]").appName("compare").config("spark.driver.memory", "4g")
        .config("spark.sql.shuffle.partitions", 8).config("spark.ui.enabled", False)
        .config("spark.sql.session.timeZone", "Asia/Shanghai").getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    infer_supply(spark, folder).createOrReplaceTempView("supply_inference")
    for table, (text, _) in TABLES.items():
        start = time.time()
        spark.sql(read_text(text)).write.mode("overwrite").parquet(f"{folder}/spark/{table}")
        # A text may read what an earlier one gave.
        if not spark.catalog.tableExists(table):
            spark.read.parquet(f"{folder}/spark/{table}").createOrReplaceTempView(table)
        print(f"  spark {table}: {time.time() - start:.1f} s", flush=True)
    spark.stop()


def compare(database: duckdb.DuckDBPyConnection, folder: str) -> bool:
    is_same = True
    for table, (_, key) in TABLES.items():
        database.execute(f"CREATE VIEW spark_{table} AS SELECT * FROM '{folder}/spark/{table}/*.parquet'")
        columns = [row[0] for row in database.execute(f"DESCRIBE {table}").fetchall()]
        listed = ", ".join(f'CAST("{name}" AS VARCHAR) AS "{name}"' for name in columns)
        ours, theirs = f"(SELECT {listed} FROM {table})", f"(SELECT {listed} FROM spark_{table})"
        rows, spark_rows, only_ours, only_theirs = database.execute(f"""
            SELECT (SELECT count(*) FROM {table}), (SELECT count(*) FROM spark_{table}),
              (SELECT count(*) FROM (SELECT * FROM {ours} EXCEPT ALL SELECT * FROM {theirs})),
              (SELECT count(*) FROM (SELECT * FROM {theirs} EXCEPT ALL SELECT * FROM {ours}))
        """).fetchone()
        print(f"{table}: {rows} rows, Spark {spark_rows}, only DuckDB {only_ours}, only Spark {only_theirs}", flush=True)
        if only_ours or only_theirs or rows != spark_rows:
            is_same = False
            for a, b in [(ours, theirs), (theirs, ours)]:
                print(*database.execute(f"(SELECT * FROM {a} EXCEPT ALL SELECT * FROM {b}) ORDER BY {key} LIMIT 3").fetchall(), sep="\n")
    for column in ["verdict", "class"]:
        table = "judged_payments" if column == "verdict" else "supply_inference"
        print(*database.execute(f"SELECT {column}, count(*) FROM {table} GROUP BY ALL ORDER BY 1").fetchall())
    return is_same


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--parties", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        duckdb.sql(MAKE.format(rows=given.rows, parties=given.parties, seed=given.seed, folder=folder))
        start = time.time()
        database = run_duckdb(folder)
        middle = time.time()
        run_spark(folder)
        print(f"DuckDB {middle - start:.1f} s, Spark {time.time() - middle:.1f} s with its start")
        sys.exit(0 if compare(database, folder) else "the engines differ")


if __name__ == "__main__":
    main()
