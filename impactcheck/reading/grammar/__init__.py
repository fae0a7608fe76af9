"""The patterns: YAML files that a jurist can read, each pattern with its cases."""
