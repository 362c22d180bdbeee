def report = { run -> new File(basedir, "target/$run/findings.jsonl").bytes }

assert report('one').length > 0
assert Arrays.equals(report('one'), report('four'))
