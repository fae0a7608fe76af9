"""The spine: a reform's effects, metrics and rules become one assessment."""
