"""Infers supply from payments on Spark with the very SQL texts that the loader runs in DuckDB.

    spark-submit infer_supply_spark.py --tables DIR --out DIR [--format csv|parquet]

DIR holds a Parquet folder or file per table: payments, and where there are any control_groups, purposes, agents,
corroborations, coverages (columns: docs/feeds.md). Written is the feed supply-links, edges and candidates.
"""
import argparse
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession

TEXTS = Path(__file__).parent
OPTIONAL = {
    "control_groups": "'' AS party, '' AS head",
    "agents": "'' AS party",
    "corroborations": "'' AS payer, '' AS payee, '' AS kind",
    "coverages": "'' AS party, CAST(0 AS DOUBLE) AS share",
}


def read_text(name: str) -> str:
    return (TEXTS / f"{name}.sql").read_text(encoding="utf-8")


def infer_supply(spark: SparkSession, tables: str) -> DataFrame:
    """The table `supply_inference`: a row per payee and payer. The views it reads stay in the session."""
    found = {path.name.removesuffix(".parquet"): str(path) for path in Path(tables).iterdir()}
    spark.read.parquet(found["payments"]).createOrReplaceTempView("payments")
    defaults = {name: f"SELECT {columns} WHERE FALSE" for name, columns in OPTIONAL.items()}
    for name, query in {**defaults, "purposes": read_text("purposes")}.items():
        table = spark.read.parquet(found[name]) if name in found else spark.sql(query)
        table.createOrReplaceTempView(name)
    spark.sql(read_text("inference-parameters")).createOrReplaceTempView("inference_parameters")
    spark.sql(read_text("judge-payments")).createOrReplaceTempView("judged_payments")
    spark.catalog.cacheTable("judged_payments")
    return spark.sql(read_text("infer-supply"))


def main() -> None:
    parser = argparse.ArgumentParser(description="supply links from payments, on Spark")
    parser.add_argument("--tables", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--format", default="csv", choices=["csv", "parquet"])
    given = parser.parse_args()
    spark = SparkSession.builder.appName("infer-supply").getOrCreate()
    infer_supply(spark, given.tables).createOrReplaceTempView("supply_inference")
    links = spark.sql(read_text("supply-links"))
    links.write.mode("overwrite").format(given.format).option("header", True).save(given.out)


if __name__ == "__main__":
    main()
