WITH flight AS (
  SELECT
    {date} AS written_date,
    {from} AS flight_from,
    {to} AS flight_to,
    {aircraft} AS flight_aircraft,
    {operator} AS flight_operator,
    {aircraft_count} AS aircraft_written, --{amounts}
    {flights} AS flights_written, --{amounts}
    {people} AS people_written, --{amounts}
    {tonnes} AS tonnes_written, --{amounts}
    {source} AS flight_source
  FROM
    -- 1. SOURCE: {aboutTable}
    {table}
  WHERE
    -- 2. PERIOD: {aboutPeriod}
    {period}
    -- 3. PARTITION: {aboutPartition}
    AND {partition}
),
counted AS (
  SELECT
    CASE WHEN {day written_date} THEN SUBSTR(written_date, 1, {length}) ELSE written_date END AS flight_date,
    flight_from,
    flight_to,
    flight_aircraft,
    flight_operator,
    aircraft_written, --{amounts}
    flights_written, --{amounts}
    people_written, --{amounts}
    tonnes_written, --{amounts}
    CASE WHEN aircraft_written <> '' AND {exact aircraft_written} THEN {number aircraft_written} END AS aircraft_number, --{amounts}
    CASE WHEN flights_written <> '' AND {exact flights_written} THEN {number flights_written} END AS flights_number, --{amounts}
    CASE WHEN people_written <> '' AND {exact people_written} THEN {number people_written} END AS people_number, --{amounts}
    CASE WHEN tonnes_written <> '' AND {exact tonnes_written} THEN {number tonnes_written} END AS tonnes_number, --{amounts}
    -- A row with an amount that is no plain number ("more than 70") is added to no other. --{amounts}
    CASE --{amounts}
      WHEN {exact aircraft_written} AND {exact flights_written} AND {exact people_written} AND {exact tonnes_written} --{amounts}
      THEN '' --{amounts}
      ELSE {unique} --{amounts}
    END AS apart, --{amounts}
    flight_source
  FROM flight
)
SELECT
  flight_date AS {name date},
  flight_from AS {name from},
  flight_to AS {name to},
  flight_aircraft AS {name aircraft},
  flight_operator AS {name operator},
  COALESCE({digits SUM(aircraft_number)}, MAX(aircraft_written)) AS {name aircraft_count}, --{amounts}
  COALESCE({digits SUM(flights_number)}, MAX(flights_written)) AS {name flights}, --{amounts}
  COALESCE({digits SUM(people_number)}, MAX(people_written)) AS {name people}, --{amounts}
  COALESCE({digits SUM(tonnes_number)}, MAX(tonnes_written)) AS {name tonnes}, --{amounts}
  '' AS {name aircraft_count}, --{flights}
  {text COUNT(*)} AS {name flights}, --{flights}
  '' AS {name people}, --{flights}
  '' AS {name tonnes}, --{flights}
  flight_source AS {name source}
FROM counted
GROUP BY
  flight_date,
  flight_from,
  flight_to,
  flight_aircraft,
  flight_operator,
  -- What is not reported is in no sum of what is. --{amounts}
  aircraft_written = '', --{amounts}
  flights_written = '', --{amounts}
  people_written = '', --{amounts}
  tonnes_written = '', --{amounts}
  apart, --{amounts}
  flight_source
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
