package be.kapstok.walks;

import be.kapstok.catalogue.Rule;
import be.kapstok.file.IntList;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassType;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.InterfaceType;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.MethodEntryEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.MethodEntryRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records by which doors a walk enters the rooms of the library: the top-level classes that are first entered from another package,
 * in the order of that first entry. Values (records, enums, interfaces and lists of numbers) are carried and are no doors; rules, {@code model} and
 * {@code cli} are left out.
 */
final class WalkRecorder {
    private static final String LIBRARY = "be.kapstok";
    private static final Set<String> LEFT_OUT = Set.of(LIBRARY + ".model", LIBRARY + ".cli", LIBRARY + ".walks");

    private final Set<String> entered = new HashSet<>();
    private final List<String> doors = new ArrayList<>();
    private final MethodEntryRequest entries;

    private WalkRecorder(VirtualMachine machine) {
        entries = machine.eventRequestManager().createMethodEntryRequest();
        entries.addClassFilter(LIBRARY + ".*");
    }

    /** The doors of a walk of {@link Walked}, without the name of the library. */
    static List<String> doors(String walk) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("options").setValue("-cp \"" + System.getProperty("java.class.path") + "\"");
        arguments.get("main").setValue(Walked.class.getName() + " " + walk);
        VirtualMachine machine = connector.launch(arguments);
        machine.process().getErrorStream().close();
        WalkRecorder recorder = new WalkRecorder(machine);
        ClassPrepareRequest program = machine.eventRequestManager().createClassPrepareRequest();
        program.addClassFilter(Walked.class.getName());
        program.enable();
        recorder.record(machine);
        return recorder.doors;
    }

    private void record(VirtualMachine machine) throws Exception {
        while (true) {
            EventSet events = machine.eventQueue().remove();
            for (Event each : events) {
                if (each instanceof VMDisconnectEvent) {
                    return;
                } else if (each instanceof ClassPrepareEvent prepared) {
                    stopAt(prepared.referenceType(), "begin");
                    stopAt(prepared.referenceType(), "end");
                } else if (each instanceof BreakpointEvent reached) {
                    entries.setEnabled(reached.location().method().name().equals("begin"));
                } else if (each instanceof MethodEntryEvent entry) {
                    enter(entry);
                }
            }
            events.resume();
        }
    }

    private static void stopAt(ReferenceType type, String method) {
        BreakpointRequest stop = type.virtualMachine()
                .eventRequestManager()
                .createBreakpointRequest(type.methodsByName(method).get(0).location());
        stop.enable();
    }

    /** Takes notice of the first entry of a class; later ones are not asked for. */
    private void enter(MethodEntryEvent entry) throws IncompatibleThreadStateException {
        String name = topLevel(entry.method().declaringType().name());
        if (entered.add(name)) {
            String home = home(name);
            if (!LEFT_OUT.contains(home)
                    && !isValueOrRule(entry.virtualMachine(), name)
                    && !home.equals(from(entry, name))) {
                doors.add(name.substring(LIBRARY.length() + 1));
            }
            entries.disable();
            entries.addClassExclusionFilter(name);
            entries.addClassExclusionFilter(name + "$*");
            entries.enable();
        }
    }

    private static String topLevel(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static String home(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The package of the class of the library that called. */
    private static String from(MethodEntryEvent entry, String name) throws IncompatibleThreadStateException {
        for (StackFrame each : entry.thread().frames()) {
            String caller = topLevel(each.location().declaringType().name());
            if (caller.startsWith(LIBRARY) && !caller.equals(name)) {
                return home(caller);
            }
        }
        return "";
    }

    private static boolean isValueOrRule(VirtualMachine machine, String name) {
        ReferenceType type = machine.classesByName(name).get(0);
        return type instanceof InterfaceType
                || name.equals(IntList.class.getName())
                || (type instanceof ClassType ofClass
                        && (ofClass.isEnum()
                                || (ofClass.superclass() != null
                                        && ofClass.superclass().name().equals(Record.class.getName()))
                                || ofClass.allInterfaces().stream()
                                        .anyMatch(each -> each.name().equals(Rule.class.getName()))));
    }
}
