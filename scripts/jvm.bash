# How exfig's JVM starts, for ./exfig in a clone and bin/exfig in a distribution. To be sourced.
#
# The AOT cache is refused when flags or class path differ from those of its training, so both are made here.

# set_class_path JAR…: in the order in which they come
set_class_path() {
    local IFS=:
    class_path=$*
}

# set_jvm JAVA
jvm=()
set_jvm() {
    # The JVM's own warnings would go to stdout, among the results. That an AOT cache does not fit, as after the jars were
    # copied with new times, costs time only and is nobody's error.
    jvm=("$1" -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr)
    jvm+=(-Djava.awt.headless=true --enable-native-access=ALL-UNNAMED)
    # A run waits more than it computes, and the second compiler costs more than it gains (docs/benchmarks.md).
    jvm+=(-XX:TieredStopAtLevel=1)
}

# train CACHE: the JVM starts faster with a cache of loaded classes, which a run on the demo makes. Without one all works
# the same.
train() {
    local scratch
    rm -f "$1"
    if scratch=$(mktemp -d 2>/dev/null); then
        train_with "$1" demo -o "$scratch/out" --progress none || train_with "$1" --help || true
        rm -rf "$scratch"
    fi
}

train_with() {
    local aot=$1
    shift
    (cd "$scratch" && EXFIG_CACHE_DIR=$scratch/store exec "${jvm[@]}" -XX:+UseSerialGC \
        "-XX:AOTCacheOutput=$scratch/exfig.aot" -cp "$class_path" exfig.command.Main "$@") \
        >/dev/null 2>&1 </dev/null || return 1
    [ -s "$scratch/exfig.aot" ] && mv -f "$scratch/exfig.aot" "$aot" 2>/dev/null
}

# run CACHE ARGUMENT…: becomes the program; CACHE is empty when there is none that fits.
run() {
    local aot=$1 size
    shift
    case ${EXFIG_JAVA_OPTS:-} in
        *-XX:+Use*GC*) ;; # the user's collector; the cache fits ours only
        *)
            jvm+=(-XX:+UseSerialGC -Xms80m -Xmn48m -XX:SurvivorRatio=2)
            if [ -n "$aot" ]; then
                jvm+=("-XX:AOTCache=$aot")
            fi
            ;;
    esac
    if [ -n "${EXFIG_JAVA_OPTS:-}" ]; then
        read -r -a options <<<"$EXFIG_JAVA_OPTS"
        jvm+=(${options[@]+"${options[@]}"})
    fi
    # The JVM names files in the locale's charset; a machine without a locale would refuse every name that is not ASCII.
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
    if [ -t 2 ]; then
        jvm+=(-Dexfig.terminal=true)
    fi
    # A JVM cannot ask for the terminal's size; shells know it but keep it to themselves.
    if [ -z "${COLUMNS:-}" ] && [ -t 2 ] && size=$(stty size <&2 2>/dev/null); then
        export COLUMNS="${size#* }" LINES="${size% *}"
    fi
    exec "${jvm[@]}" -cp "$class_path" exfig.command.Main "$@"
}
